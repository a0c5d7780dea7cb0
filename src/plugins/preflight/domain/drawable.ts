import type { DrawnKind } from '../../../kernel/reading/facts/page-picture';
import type { FileFacts, ShownPage } from '../contract';
import { svgMillimetres } from './svg-millimetres';

/** What of a file can be looked at. */
export interface Drawable {
  kind: DrawnKind;
  pageCount: number;
  pages: ShownPage[];
}

/**
 * The pages that can be drawn; null where none can. An SVG is drawn only where it is a drawing and nothing else: no
 * script, no reference outside, no entity.
 */
export function drawable(facts: FileFacts): Drawable | null {
  switch (facts.format) {
    case 'pdf': {
      const pages = facts.pdf.pages.map(({ page, widthMm, heightMm }) => ({ page, widthMm, heightMm }));
      const pageCount = Math.max(facts.pdf.pageCount, pages.length);
      return pageCount === 0 || facts.pdf.encryption === 'password'
        ? null
        : { kind: 'pdf', pageCount, pages };
    }
    case 'svg': {
      const { isSvg, problem, isOverLimit, active, external } = facts.svg;
      const isSafe = isSvg && problem === null && !isOverLimit && active.length + external.length === 0;
      if (!isSafe) return null;
      const size = svgMillimetres(facts.svg);
      return onePage('svg', size ?? null);
    }
    case 'image':
      return onePage('image', null);
    case 'dxf':
    case 'other':
    case 'unreadable':
      return null;
  }
}

function onePage(kind: DrawnKind, size: { width: number; height: number } | null): Drawable {
  const page = { page: 1, widthMm: size?.width ?? null, heightMm: size?.height ?? null };
  return { kind, pageCount: 1, pages: [page] };
}
