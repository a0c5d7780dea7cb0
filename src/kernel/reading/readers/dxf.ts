import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { DxfFacts } from '../facts/dxf-facts';
import type { OperationRun } from '../operation';
import { BinaryGroups, binarySentinel } from './dxf/binary-groups';
import { DrawingReader } from './dxf/drawing-reader';
import { TextGroups } from './dxf/text-groups';

/** Reads a drawing group by group, text or binary, in one pass. */
export const run: OperationRun<object, DxfFacts> = async (_input, { file }) => {
  const isBinary = await startsWith(file, binarySentinel);
  const reader = new DrawingReader(isBinary ? 'binary' : 'text');
  const take = (code: number, value: string) => {
    reader.take(code, value);
  };
  const groups = isBinary ? new BinaryGroups(take) : new TextGroups(take);
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    groups.write(chunk as Buffer);
    if (reader.isFinished || groups.problem !== null) break;
  }
  if (!reader.isFinished) groups.end();
  reader.end();
  // What stands behind the end is nobody's business.
  return { ...reader.facts, problem: reader.isFinished ? null : groups.problem };
};

async function startsWith(file: string, start: Buffer): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(start.length), 0, start.length, 0);
    return bytesRead === start.length && buffer.equals(start);
  } finally {
    await handle.close();
  }
}
