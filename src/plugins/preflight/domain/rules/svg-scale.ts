import type { Rule } from '../rule';
import { svgMillimetres } from '../svg-millimetres';

export const svgScale: Rule = {
  id: 'svg-scale',
  title: 'Says its size on paper',
  severity: 'warning',
  source: 'SVG 2 §8.2; without it one program cuts at 72, another at 90 or 96 dots an inch.',
  check: (facts) => {
    if (facts.format !== 'svg' || !facts.svg.isSvg) return [];
    const { width, height, viewBox } = facts.svg;
    if (viewBox !== null && svgMillimetres(facts.svg) !== undefined) return [];
    const side = (length: typeof width) =>
      length === null ? 'none' : `${String(length.value)}${length.unit}`;
    return [
      {
        message:
          'The SVG does not say how large it is. Set width and height in mm, cm or inches, with a viewBox.',
        measured: `width ${side(width)}, height ${side(height)}, ${viewBox === null ? 'no viewBox' : 'a viewBox'}`,
        limit: 'width and height in mm, cm or in, and a viewBox',
      },
    ];
  },
};
