import { words } from '../sheet';
import type { Block } from './block';
import { column, makeRoom, page, put, type Flow } from './flow';
import { scaleMark } from './scale-mark';

/** The drawing, as large as there is room for, and a line below it. */
export function setFigure(flow: Flow, { sheet, height, caption }: Extract<Block, { kind: 'figure' }>): void {
  const scale = Math.min(height / sheet.height, column / sheet.width);
  const drawn = sheet.height * scale;
  makeRoom(flow, drawn + 8);
  const origin = [page.left + (column - sheet.width * scale) / 2, flow.y] as const;
  const marks = [...sheet.common, ...sheet.layers.flatMap((layer) => layer.marks)];
  put(flow, ...marks.map((mark) => scaleMark(mark, scale, origin)));
  flow.y += drawn + 5;
  put(flow, words([page.left + column / 2, flow.y], caption, 3, { anchor: 'middle' }));
  flow.y += 5;
}
