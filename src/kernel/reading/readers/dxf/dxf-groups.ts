/** One group: its code says what its value means. `line` counts from 1; in a binary drawing it counts groups. */
export type TakeGroup = (code: number, value: string, line: number) => void;

/** Takes a drawing in pieces and tells its groups as they come; a problem is told once, and nothing after it. */
export interface GroupReader {
  write(chunk: Buffer): void;
  end(): void;
  readonly problem: { line: number; message: string } | null;
}
