import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const run = promisify(execFile);

/** A zip's files by its own list, every checksum compared; where `unzip` is installed it has its say too. */
export async function unpackZip(zip: Buffer, folder: string): Promise<Map<string, Buffer>> {
  const end = zip.subarray(-22);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('This is no zip');
  const files = new Map<string, Buffer>();
  let at = end.readUInt32LE(16);
  for (let left = end.readUInt16LE(10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 24));
    if (zlib.crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`The checksum of ${name} is wrong`);
    files.set(name, bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  await askUnzip(zip, folder);
  return files;
}

async function askUnzip(zip: Buffer, folder: string): Promise<void> {
  const file = path.join(folder, 'asked.zip');
  await writeFile(file, zip);
  await run('unzip', ['-tq', file]).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      console.warn('unzip is not installed: it was not asked.');
    else throw error;
  });
}
