import type { Rule } from '../rule';
import { svgMillimetres } from '../svg-millimetres';

/** Widths rounded to whole millimetres are off by less. */
const MOST_PERCENT = 0.5;

export const svgAspect: Rule = {
  id: 'svg-aspect',
  title: 'Is not stretched',
  severity: 'warning',
  source: 'SVG 2 §8.2, §8.6: where page and viewBox differ in shape, programs scale one way or the other.',
  check: (facts) => {
    if (facts.format !== 'svg' || !facts.svg.isSvg || facts.svg.viewBox === null) return [];
    const page = svgMillimetres(facts.svg);
    const [, , width, height] = facts.svg.viewBox;
    if (page === undefined) return [];
    const shape = { measured: `page ${text(page)} mm, viewBox ${text({ width, height })}` };
    if (!(page.width > 0 && page.height > 0 && width > 0 && height > 0)) {
      const message = 'The SVG is as good as empty: a side of its page or viewBox is not above 0.';
      return [{ severity: 'error', message, ...shape, limit: 'sides above 0' }];
    }
    const off = Math.abs((page.width / width / (page.height / height) - 1) * 100);
    if (off <= MOST_PERCENT) return [];
    const isStretched = (facts.svg.preserveAspectRatio ?? '').trim().startsWith('none');
    return [
      {
        severity: isStretched ? 'error' : 'warning',
        message: isStretched
          ? 'The drawing is stretched: one way it is larger than the other. Give the page the shape of the viewBox.'
          : 'Page and viewBox differ in shape, so programs disagree on the scale. Give the page the shape of the viewBox.',
        measured: `${shape.measured}: ${off.toFixed(1)} % apart`,
        limit: `${String(MOST_PERCENT)} %`,
      },
    ];
  },
};

const text = ({ width, height }: { width: number; height: number }) =>
  [width, height].map((side) => String(Number(side.toFixed(2)))).join(' × ');
