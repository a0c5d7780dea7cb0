import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ANSWER_FD, type ChildMessage, type ChildRequest } from './child-protocol';
import { createFrameDecoder, encodeFrame } from './frame';
import type { OperationRun } from './operation';

/**
 * The program of a reading child: takes requests on standard input, answers on descriptor 3, ends with its parent.
 * It runs under Node's permission model; whatever it loads and whatever that does is inside those walls.
 */
const REQUEST_BYTES = 16 * 1024 * 1024;
const answers = createWriteStream('', { fd: ANSWER_FD });
const decode = createFrameDecoder(REQUEST_BYTES);

function answer(message: ChildMessage): void {
  answers.write(encodeFrame(message));
}

async function serve(request: ChildRequest): Promise<void> {
  const { module, input, file, scratch, limits } = request;
  try {
    const loaded = (await import(pathToFileURL(module).href)) as { run: OperationRun<unknown, unknown> };
    answer({ kind: 'done', output: await loaded.run(input, { file, scratch, limits }) });
  } catch (error) {
    answer({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
  }
}

process.stdin.on('data', (chunk: Buffer) => {
  const decoded = decode(chunk);
  if (decoded.kind === 'violation') throw new Error(decoded.message);
  for (const message of decoded.messages) void serve(message as ChildRequest);
});
process.stdin.on('end', () => process.exit(0));
answer({ kind: 'ready', pid: process.pid });
