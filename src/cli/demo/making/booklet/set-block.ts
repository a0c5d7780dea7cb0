import type { Fonts } from '../pdf/new-pdf';
import { ink, line, words, type Rectangle } from '../sheet';
import type { Block } from './block';
import { column, makeRoom, page, put, type Flow } from './flow';
import { setFigure } from './set-figure';
import { setTable } from './set-table';
import { wrap } from './wrap';

/** Height of letters and of a line, in millimetres. */
const TEXT = 3.5;
const LEADING = 5.4;

/** Sets one block at the end of the flow; `next` is what it must not be parted from. */
export function setBlock(flow: Flow, block: Block, fonts: Fonts, next?: Block): void {
  switch (block.kind) {
    case 'title':
      setLines(flow, wrap(block.text, fonts.bold, 9, column), { size: 9, leading: 12, bold: true });
      setLines(flow, wrap(block.under, fonts.regular, 4.2, column), { size: 4.2, leading: 6.5 });
      put(
        flow,
        line(
          [
            [page.left, flow.y],
            [page.right, flow.y],
          ],
          0.5,
        ),
      );
      flow.y += 5;
      return;
    case 'heading':
      // A heading does not stand alone at the foot of a page.
      makeRoom(flow, next?.kind === 'figure' ? next.height + 25 : 22);
      flow.y += 4;
      setLines(flow, [block.text], { size: 5, leading: 8, bold: true });
      return;
    case 'text':
      setLines(flow, wrap(block.text, fonts.regular, TEXT, column));
      flow.y += 2;
      return;
    case 'notice':
      setNotice(flow, block.text, fonts);
      return;
    case 'facts':
      setFacts(flow, block.rows, fonts);
      return;
    case 'list':
      setItems(flow, block.items, () => '•', fonts);
      return;
    case 'steps':
      setItems(flow, block.items, (index) => `${index + 1}.`, fonts);
      return;
    case 'rows':
      for (const row of block.lines) {
        const lines = wrap(row, fonts.regular, TEXT, column - 6);
        setLines(flow, lines.slice(0, 1));
        setLines(flow, lines.slice(1), { indent: 6 });
      }
      flow.y += 2;
      return;
    case 'table':
      setTable(flow, block, fonts);
      return;
    case 'figure':
      setFigure(flow, block);
      return;
  }
}

interface Style {
  size?: number;
  leading?: number;
  bold?: boolean;
  indent?: number;
}

function setLines(flow: Flow, lines: readonly string[], style: Style = {}): void {
  const { size = TEXT, leading = LEADING, bold = false, indent = 0 } = style;
  for (const text of lines) {
    makeRoom(flow, leading);
    put(flow, words([page.left + indent, flow.y + size], text, size, { bold }));
    flow.y += leading;
  }
}

function setNotice(flow: Flow, text: string, fonts: Fonts): void {
  const lines = wrap(text, fonts.bold, TEXT, column - 8);
  const height = lines.length * LEADING + 4;
  makeRoom(flow, height);
  const frame: Rectangle = {
    kind: 'rectangle',
    at: [page.left, flow.y],
    width: column,
    height,
    stroke: 0.4,
    colour: ink,
    fill: '#f4f1ea',
  };
  put(flow, frame);
  flow.y += 2;
  setLines(flow, lines, { bold: true, indent: 4 });
  flow.y += 5;
}

function setFacts(flow: Flow, rows: readonly (readonly [string, string])[], fonts: Fonts): void {
  for (const [name, value] of rows) {
    const lines = wrap(value, fonts.regular, TEXT, column - 46);
    makeRoom(flow, lines.length * LEADING);
    put(flow, words([page.left, flow.y + TEXT], name, TEXT, { bold: true }));
    setLines(flow, lines, { indent: 46 });
  }
  flow.y += 2;
}

function setItems(
  flow: Flow,
  items: readonly string[],
  label: (index: number) => string,
  fonts: Fonts,
): void {
  items.forEach((item, index) => {
    const lines = wrap(item, fonts.regular, TEXT, column - 10);
    makeRoom(flow, Math.min(lines.length, 3) * LEADING);
    put(flow, words([page.left, flow.y + TEXT], label(index), TEXT, { bold: true }));
    setLines(flow, lines, { indent: 10 });
    flow.y += 1;
  });
  flow.y += 2;
}
