import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

/** The file names an encoding that no decoder knows. */
export class UnknownEncoding extends Error {}

/**
 * Reads an XML file as text, in chunks, in the encoding its byte order mark or declaration names; UTF-8 otherwise.
 * @throws UnknownEncoding where the declaration names one that nobody knows.
 */
export async function* decodeXml(file: string): AsyncGenerator<string> {
  const decoder = decoderFor(await encodingOf(file));
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new UnknownEncoding(label, { cause });
  }
}

async function encodingOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
    const declared = /^<\?xml [^>]{0,150}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(
      head.toString('latin1'),
    );
    const label = declared?.[1] ?? 'utf-8';
    // Written in single bytes, so it cannot be UTF-16 whatever it says.
    return label.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
  } finally {
    await handle.close();
  }
}
