import type { GroupReader, TakeGroup } from './dxf-groups';

/** AutoCAD writes at most 2,049 bytes a line; anything far longer is no drawing and must not fill the memory. */
const LONGEST_LINE = 1024 * 1024;

/** The groups of a text DXF: a numeric code on a line of its own, then its value. */
export class TextGroups implements GroupReader {
  problem: GroupReader['problem'] = null;
  private rest = '';
  private line = 0;
  private code: number | undefined;

  constructor(private readonly take: TakeGroup) {}

  write(chunk: Buffer): void {
    const text = this.rest + chunk.toString('latin1');
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0 && this.problem === null; end = text.indexOf('\n', from)) {
      this.readLine(text.slice(from, end));
      from = end + 1;
    }
    this.rest = text.slice(from);
    if (this.rest.length > LONGEST_LINE) {
      this.stop(this.line + 1, `a line is longer than ${String(LONGEST_LINE)} bytes`);
    }
  }

  end(): void {
    if (this.rest !== '') this.readLine(this.rest);
    if (this.code !== undefined) this.stop(this.line, 'the file ends in the middle of a group');
  }

  private readLine(text: string): void {
    if (this.problem !== null) return;
    this.line += 1;
    const written = text.trim();
    if (this.code !== undefined) {
      const { code } = this;
      this.code = undefined;
      this.take(code, written, this.line);
    } else if (/^-?\d{1,5}$/.test(written)) {
      this.code = Number(written);
    } else if (written !== '') {
      this.stop(this.line, `“${written.slice(0, 40)}” stands where a group code should`);
    }
  }

  private stop(line: number, message: string): void {
    this.problem ??= { line, message };
  }
}
