import { readGrid } from '../tiles/read-grid';
import { oddFrame, oddOverlap } from '../tiles/odd-tiles';
import type { Rule } from '../rule';

export const tilesEven: Rule = {
  id: 'tiles-even',
  title: 'Has tiles with equal margins and overlap',
  severity: 'warning',
  source: 'A tile whose frame or overlap differs from its neighbours’ does not meet them when it is taped.',
  check: (facts, { role }) => {
    if (facts.format !== 'pdf' || role !== 'template') return [];
    const tiles = new Set(readGrid(facts.pdf.scans).map(({ page }) => page));
    const scans = facts.pdf.scans.filter(({ page }) => tiles.has(page));
    return [...oddFrame(scans), ...oddOverlap(scans)];
  },
};
