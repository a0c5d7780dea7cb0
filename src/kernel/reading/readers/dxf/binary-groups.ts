import type { GroupReader, TakeGroup } from './dxf-groups';

export const binarySentinel = Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1');

const LONGEST_TEXT = 1024 * 1024;

type ValueKind = 'text' | 'double' | 'int16' | 'int32' | 'int64' | 'byte' | 'chunk';

/** First code of each range (AutoCAD DXF Reference, “Group Code Value Types”). */
const ranges: readonly [from: number, kind: ValueKind][] = [
  [0, 'text'],
  [10, 'double'],
  [60, 'int16'],
  [90, 'int32'],
  [100, 'text'],
  [110, 'double'],
  [160, 'int64'],
  [170, 'int16'],
  [180, 'text'],
  [210, 'double'],
  [240, 'text'],
  [270, 'int16'],
  [290, 'byte'],
  [300, 'text'],
  [310, 'chunk'],
  [320, 'text'],
  [370, 'int16'],
  [390, 'text'],
  [400, 'int16'],
  [410, 'text'],
  [420, 'int32'],
  [430, 'text'],
  [440, 'int32'],
  [460, 'double'],
  [470, 'text'],
  [1004, 'chunk'],
  [1005, 'text'],
  [1010, 'double'],
  [1060, 'int16'],
  [1071, 'int32'],
  [1072, 'text'],
];

const widths = { double: 8, int16: 2, int32: 4, int64: 8, byte: 1 } as const;

/**
 * The groups of a binary DXF: a code, then a value whose width the code tells. Release 12 writes codes in one byte
 * (255 announces one of two bytes), later ones in two; the first group, `0 SECTION`, shows which.
 */
export class BinaryGroups implements GroupReader {
  problem: GroupReader['problem'] = null;
  private rest: Buffer = Buffer.alloc(0);
  private count = 0;
  private hasSentinel = false;
  private codeBytes: 1 | 2 | undefined;

  constructor(private readonly take: TakeGroup) {}

  write(chunk: Buffer): void {
    if (this.problem !== null) return;
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    this.rest = this.rest.subarray(this.readGroups());
    if (this.rest.length > LONGEST_TEXT) this.stop('a value is longer than any program writes');
  }

  end(): void {
    if (this.rest.length > 0) this.stop('the file ends in the middle of a group');
  }

  /** How many bytes were used up. */
  private readGroups(): number {
    let at = 0;
    if (!this.hasSentinel) {
      if (this.rest.length < binarySentinel.length + 2) return 0;
      at = binarySentinel.length;
      this.codeBytes = this.rest[at + 1] === 0 ? 2 : 1;
      this.hasSentinel = true;
    }
    while (this.problem === null) {
      const used = this.readGroup(at);
      if (used === 0) break;
      at += used;
    }
    return at;
  }

  /** The length of the group at a place; 0 where not all of it has come. */
  private readGroup(at: number): number {
    const head = this.readCode(at);
    if (head === undefined) return 0;
    const value = this.readValue(head.code, at + head.bytes);
    if (value === undefined) return 0;
    this.count += 1;
    this.take(head.code, value.text, this.count);
    return head.bytes + value.bytes;
  }

  private readCode(at: number): { code: number; bytes: number } | undefined {
    const left = this.rest.length - at;
    if (this.codeBytes === 2) return left < 2 ? undefined : { code: this.rest.readInt16LE(at), bytes: 2 };
    if (left < 1) return undefined;
    const code = this.rest[at]!;
    if (code !== 255) return { code, bytes: 1 };
    return left < 3 ? undefined : { code: this.rest.readInt16LE(at + 1), bytes: 3 };
  }

  private readValue(code: number, at: number): { text: string; bytes: number } | undefined {
    const kind = kindOf(code);
    if (kind === 'text') {
      const end = this.rest.indexOf(0, at);
      return end < 0
        ? undefined
        : { text: this.rest.toString('latin1', at, end).trim(), bytes: end - at + 1 };
    }
    if (kind === 'chunk') {
      const length = this.rest[at];
      return length === undefined || at + 1 + length > this.rest.length
        ? undefined
        : { text: '', bytes: 1 + length };
    }
    const bytes = widths[kind];
    if (at + bytes > this.rest.length) return undefined;
    switch (kind) {
      case 'double':
        return { text: String(this.rest.readDoubleLE(at)), bytes };
      case 'int16':
        return { text: String(this.rest.readInt16LE(at)), bytes };
      case 'int32':
        return { text: String(this.rest.readInt32LE(at)), bytes };
      case 'int64':
        return { text: String(this.rest.readBigInt64LE(at)), bytes };
      case 'byte':
        return { text: String(this.rest[at]), bytes };
    }
  }

  private stop(message: string): void {
    this.problem ??= { line: this.count + 1, message };
  }
}

function kindOf(code: number): ValueKind {
  return ranges.findLast(([from]) => from <= code)?.[1] ?? 'text';
}
