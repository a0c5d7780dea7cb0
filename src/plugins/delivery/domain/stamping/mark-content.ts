import { MARK_GREY, MARK_SIDE, markGrid, markPosition } from './mark-grid';
import {
  pdfNumber,
  transformBox,
  viewMatrix,
  viewSize,
  type PageView,
} from '../../../../kernel/reading/content/page-view';
import { PAYLOAD_BITS, payloadBits, type TraceToken } from './trace-token';

const OPEN = `/Artifact BMC q ${pdfNumber(MARK_GREY)} g\n`;
const CLOSE = 'f Q EMC';

/** A page's dots for a token, as content in the page's user space; every dot lies in the visible box. */
export function markContent(view: PageView, token: TraceToken): string {
  const bits = payloadBits(token);
  return `${OPEN}${dots(view, (bit) => bits[bit] === true).join('')}${CLOSE}`;
}

/** Bytes that hold any token's dots on this page; 0 for a page too small to be marked. */
export function markSlotBytes(view: PageView): number {
  const zeros = dots(view, () => false);
  const ones = dots(view, () => true);
  if (zeros.length === 0) return 0;
  const widest = zeros.reduce(
    (total, dot, index) => total + Math.max(dot.length, ones[index]?.length ?? 0),
    0,
  );
  return OPEN.length + widest + CLOSE.length;
}

function dots(view: PageView, value: (bit: number) => boolean): string[] {
  const grid = markGrid(viewSize(view));
  const matrix = viewMatrix(view);
  return grid.blocks.flatMap((block) =>
    Array.from({ length: PAYLOAD_BITS }, (_, bit) => {
      const { x, y } = markPosition(grid, block, bit, value(bit));
      const [left, bottom, right, top] = transformBox(matrix, [x, y, x + MARK_SIDE, y + MARK_SIDE]);
      return `${[left, bottom, right - left, top - bottom].map(pdfNumber).join(' ')} re\n`;
    }),
  );
}
