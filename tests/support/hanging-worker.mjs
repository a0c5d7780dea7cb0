import { createRequire } from 'node:module';
import path from 'node:path';

// A worker that takes a job and never finishes it, to be killed by the test that started it.
const require = createRequire(import.meta.url);
const dist = (file) => require(path.resolve(import.meta.dirname, '../../dist/src/kernel', file));
const { z } = require('zod');
const { createJobs } = dist('jobs/jobs.js');
const { createLog } = dist('log/log.js');

const log = createLog({ level: 'error', write: (line) => process.stderr.write(`${line}\n`) });
const jobs = createJobs({ connectionString: process.argv[2], log, connections: 3 });
jobs.handle(
  { name: 'test.greet', version: 1, queue: 'quick', schema: z.object({ word: z.string() }) },
  ({ word }) => new Promise(() => process.stdout.write(`working on ${word}\n`)),
);
await jobs.open();
await jobs.work();
process.stdout.write('ready\n');
