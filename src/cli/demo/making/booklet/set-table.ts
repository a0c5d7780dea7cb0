import type { Fonts } from '../pdf/new-pdf';
import { grey, line, words, type Rectangle } from '../sheet';
import type { Block } from './block';
import { column, makeRoom, page, put, type Flow } from './flow';

const ROW = 5.6;

/** As wide as its words ask for, smaller letters where that is wider than the page; the head again on each page. */
export function setTable(
  flow: Flow,
  { head, rows }: Extract<Block, { kind: 'table' }>,
  { regular, bold }: Fonts,
): void {
  const widest = (at: number, size: number) =>
    Math.max(
      bold.widthOfTextAtSize(head[at] ?? '', size),
      ...rows.map((row) => regular.widthOfTextAtSize(row[at] ?? '', size)),
    ) + 5;
  const wanted = head.map((_, at) => widest(at, 3.3));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const shrink = Math.min(1, column / total);
  const size = 3.3 * shrink;
  const spread = Math.min(1.6, column / (total * shrink));
  const lefts = wanted.map((_, at) =>
    wanted.slice(0, at).reduce((sum, width) => sum + width * shrink * spread, page.left),
  );
  const right = page.left + total * shrink * spread;

  const setRow = (cells: readonly string[], isHead: boolean) => {
    if (isHead) {
      const band: Rectangle = {
        kind: 'rectangle',
        at: [page.left, flow.y],
        width: right - page.left,
        height: ROW,
        stroke: 0,
        colour: grey,
        fill: '#e9e6df',
      };
      put(flow, band);
    }
    const baseline = flow.y + 4;
    put(flow, ...cells.map((cell, at) => words([lefts[at]! + 1.5, baseline], cell, size, { bold: isHead })));
    flow.y += ROW;
    put(
      flow,
      line(
        [
          [page.left, flow.y],
          [right, flow.y],
        ],
        0.15,
        grey,
      ),
    );
  };

  makeRoom(flow, ROW * Math.min(4, rows.length + 1));
  setRow(head, true);
  for (const row of rows) {
    const { length } = flow.pages;
    makeRoom(flow, ROW);
    if (flow.pages.length > length) setRow(head, true);
    setRow(row, false);
  }
  flow.y += 4;
}
