import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createReadingPool } from '../../src/kernel/reading/pool';
import { readFile } from '../../src/kernel/reading/read-file';
import {
  defaultProfile,
  type FileFacts,
  type FileRole,
  type Finding,
} from '../../src/plugins/preflight/contract';
import { guessRole } from '../../src/plugins/preflight/domain/guess-role';
import { inspect } from '../../src/plugins/preflight/domain/inspect';
import type { Specimen } from './specimens/specimen';

export interface Judge {
  factsOf(specimen: Specimen): Promise<FileFacts>;
  roleOf(specimen: Specimen, facts: FileFacts): FileRole;
  findingsOf(specimen: Specimen): Promise<Finding[]>;
  close(): Promise<void>;
}

/** Judges specimens as uploads are judged: read in the sandboxed children, by the default profile. */
export async function openJudge(): Promise<Judge> {
  const work = await mkdtemp(path.join(tmpdir(), 'specimens-'));
  const pool = createReadingPool({
    size: 2,
    appRoot: path.resolve(__dirname, '../..'),
    scratchRoot: path.join(work, 'scratch'),
    log: { warn: () => undefined },
  });
  let saved = 0;
  const factsOf = async ({ name, bytes }: Specimen): Promise<FileFacts> => {
    const file = path.join(work, String((saved += 1)));
    await writeFile(file, bytes);
    const facts = await readFile(pool, { path: file, name, bytes: bytes.length });
    await rm(file);
    return facts;
  };
  const roleOf = ({ role }: Specimen, facts: FileFacts): FileRole => role ?? guessRole(facts).role;
  return {
    factsOf,
    roleOf,
    async findingsOf(specimen) {
      const facts = await factsOf(specimen);
      return inspect(facts, roleOf(specimen, facts), defaultProfile, specimen.about ?? null).findings;
    },
    async close() {
      await pool.close();
      await rm(work, { recursive: true, force: true });
    },
  };
}
