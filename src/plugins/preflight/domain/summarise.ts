import type { FileFacts, FileRole, Report } from '../contract';
import { fitScale } from './scale/fit-scale';
import { svgMillimetres } from './svg-millimetres';
import { usualPageFormat } from './usual-page-format';

/** Picks the few facts a person wants beside the verdict. */
export function summarise(facts: FileFacts, role: FileRole): Report['facts'] {
  const { bytes } = facts;
  switch (facts.format) {
    case 'pdf': {
      const [first] = facts.pdf.pages;
      const size = first === undefined ? {} : { size: millimetres(first.widthMm, first.heightMm) };
      const format = usualPageFormat(facts.pdf);
      const fit = role === 'template' || role === 'cut-file' ? fitScale(facts.pdf.scans) : undefined;
      return {
        bytes,
        pages: facts.pdf.pageCount,
        ...(format === undefined ? {} : { pageFormat: format }),
        ...size,
        ...(fit?.kind === 'found' ? { scale: Math.round(fit.scale * 10_000) / 10_000 } : {}),
      };
    }
    case 'svg': {
      const sides = svgMillimetres(facts.svg);
      return sides === undefined ? { bytes } : { bytes, size: millimetres(sides.width, sides.height) };
    }
    case 'image':
      return { bytes, size: `${String(facts.image.width)} × ${String(facts.image.height)} px` };
    case 'dxf':
    case 'other':
    case 'unreadable':
      return { bytes };
  }
}

function millimetres(width: number, height: number): string {
  return `${String(Math.round(width))} × ${String(Math.round(height))} mm`;
}
