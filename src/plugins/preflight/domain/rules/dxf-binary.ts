import type { Rule } from '../rule';

export const dxfBinary: Rule = {
  id: 'dxf-binary',
  title: 'Is a text DXF',
  severity: 'warning',
  source: 'Few cutters read binary DXF.',
  check: (facts) => {
    if (facts.format !== 'dxf' || facts.dxf.encoding === 'text') return [];
    return [{ message: 'This is a binary DXF, which many cutting programs refuse. Save it as ASCII DXF.' }];
  },
};
