import type { TraceToken } from './trace-token';

/** A payload read from dots; `blocks` independent blocks of the page say the same. */
export interface MarkReading {
  token: TraceToken;
  ok: boolean;
  blocks: number;
}

/** Lower left corner of a dot in points of the page as shown. */
export interface Dot {
  x: number;
  y: number;
}
