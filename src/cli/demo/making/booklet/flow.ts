import type { Mark } from '../sheet';

/** A4 with room to write beside; millimetres. */
export const page = { width: 210, height: 297, left: 22, right: 188, top: 22, bottom: 275 };
export const column = page.right - page.left;

/** Where the next block goes; begins a page where the present one is full. */
export interface Flow {
  pages: Mark[][];
  y: number;
}

export const newFlow = (): Flow => ({ pages: [[]], y: page.top });

/** Makes sure of `height` millimetres in one piece. */
export function makeRoom(flow: Flow, height: number): void {
  if (flow.y + height <= page.bottom || flow.y === page.top) return;
  flow.pages.push([]);
  flow.y = page.top;
}

export function put(flow: Flow, ...marks: Mark[]): void {
  flow.pages.at(-1)!.push(...marks);
}
