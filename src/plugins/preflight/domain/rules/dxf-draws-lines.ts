import type { Rule } from '../rule';

export const dxfDrawsLines: Rule = {
  id: 'dxf-draws-lines',
  title: 'Draws something to cut',
  severity: 'error',
  source: 'Cutters follow lines, arcs and curves in model space; fills, texts and solids they leave out.',
  check: (facts) => {
    if (facts.format !== 'dxf' || !facts.dxf.hasEof) return [];
    const { drawing, sections } = facts.dxf;
    // Facts from before drawings were measured say nothing about it; a file that has no part for drawings does.
    if (drawing === null && sections.includes('ENTITIES')) return [];
    if ((drawing?.lines ?? 0) > 0 || drawing?.isComplete === false) return [];
    const others = drawing?.others ?? 0;
    return [
      {
        message:
          others === 0
            ? 'Nothing is drawn in the DXF. Export the drawing itself, not an empty sheet.'
            : 'The DXF holds no line to cut, only texts, fills or solids. Turn them into outlines.',
        measured: `0 lines, ${String(others)} other parts`,
        limit: 'at least 1 line',
      },
    ];
  },
};
