import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FileFacts, SniffedFormat } from './facts/file-facts';
import { readDxf, readImage, readPdf, readSvg } from './operations';
import type { ReadingOutcome, ReadingPool } from './pool';
import { SNIFF_BYTES, sniff } from './readers/sniff';

export interface FileToRead {
  /** Where the file lies now. */
  path: string;
  /** As uploaded; kept as a fact, never believed. */
  name: string;
  bytes: number;
}

/** Reads one file in the pool with the reader its first bytes ask for. A reader's failure is a fact. */
export async function readFile(pool: Pick<ReadingPool, 'run'>, file: FileToRead): Promise<FileFacts> {
  const sniffed = sniff(await firstBytes(file.path));
  const named = {
    name: file.name,
    extension: extname(file.name).slice(1).toLowerCase(),
    bytes: file.bytes,
    sniffed,
  };
  const run = { file: file.path, input: {} };
  const orUnreadable = <Output>(
    outcome: ReadingOutcome<Output>,
    use: (output: Output) => FileFacts,
  ): FileFacts =>
    outcome.kind === 'done'
      ? use(outcome.output)
      : { ...named, format: 'unreadable', reason: outcome.reason, message: outcome.message };

  switch (readerFor(sniffed)) {
    case 'pdf':
      return orUnreadable(await pool.run(readPdf, run), (pdf) => ({ ...named, format: 'pdf', pdf }));
    case 'svg':
      return orUnreadable(await pool.run(readSvg, run), (svg) => ({ ...named, format: 'svg', svg }));
    case 'dxf':
      return orUnreadable(await pool.run(readDxf, run), (dxf) => ({ ...named, format: 'dxf', dxf }));
    case 'image':
      return orUnreadable(await pool.run(readImage, run), (image) => ({ ...named, format: 'image', image }));
    case 'none':
      return { ...named, format: 'other' };
  }
}

function readerFor(sniffed: SniffedFormat): 'pdf' | 'svg' | 'dxf' | 'image' | 'none' {
  switch (sniffed) {
    case 'pdf':
    case 'svg':
    case 'dxf':
      return sniffed;
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return 'image';
    case 'zip':
    case 'text':
    case 'executable':
    case 'unknown':
      return 'none';
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
