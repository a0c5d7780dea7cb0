import { createReadStream } from 'node:fs';

/** One group of a text DXF: a numeric code on a line of its own, then its value. Lines count from 1. */
export type DxfPair =
  | { kind: 'pair'; line: number; code: number; value: string }
  | { kind: 'problem'; line: number; message: string };

/** AutoCAD writes at most 2,049 bytes a line; anything far longer is no drawing and must not fill the memory. */
const LONGEST_LINE = 1024 * 1024;

/** Reads groups as they come, in constant memory; ends after the first problem. */
export async function* readDxfPairs(file: string): AsyncGenerator<DxfPair> {
  let line = 0;
  let code: number | undefined;
  for await (const text of readLines(file)) {
    line += 1;
    if (text === undefined) {
      yield { kind: 'problem', line, message: `a line is longer than ${String(LONGEST_LINE)} bytes` };
      return;
    }
    if (code !== undefined) {
      yield { kind: 'pair', line, code, value: text.trim() };
      code = undefined;
    } else {
      const written = text.trim();
      if (!/^-?\d{1,5}$/.test(written)) {
        if (written === '') continue;
        yield {
          kind: 'problem',
          line,
          message: `“${written.slice(0, 40)}” stands where a group code should`,
        };
        return;
      }
      code = Number(written);
    }
  }
  if (code !== undefined) yield { kind: 'problem', line, message: 'the file ends in the middle of a group' };
}

/** Lines without their ends; `undefined` for one that is too long, and then no more. */
async function* readLines(file: string): AsyncGenerator<string | undefined> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 256 * 1024 })) {
    const text = rest + (chunk as string);
    let from = 0;
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      yield text.slice(from, end);
      from = end + 1;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  if (rest !== '') yield rest;
}
