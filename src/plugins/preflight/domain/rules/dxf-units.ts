import type { Rule } from '../rule';

export const dxfUnits: Rule = {
  id: 'dxf-units',
  title: 'Says its unit',
  severity: 'warning',
  source: 'AutoCAD DXF Reference, header variable $INSUNITS; without it cutters guess inches or millimetres.',
  check: (facts) => {
    if (facts.format !== 'dxf') return [];
    const { insUnits, measurement } = facts.dxf;
    if (insUnits !== null && insUnits !== 0) return [];
    const unit = insUnits === null ? 'no $INSUNITS' : '$INSUNITS 0 (none)';
    const measured = measurement === null ? unit : `${unit}, $MEASUREMENT ${String(measurement)}`;
    const message =
      'The DXF does not say whether it is drawn in millimetres or inches. Set the unit when exporting.';
    return [{ message, measured, limit: '$INSUNITS 4 (mm) or 1 (inches)' }];
  },
};
