import type { SuggestedValue } from '../../contract';

/** A gauge as a pattern's page says it: `22 sts × 30 rows in 10 cm`. */
export function gaugeWords({ stitches, rows, cm }: Extract<SuggestedValue, { kind: 'gauge' }>): string {
  return rows === null ? `${stitches} sts in ${cm} cm` : `${stitches} sts × ${rows} rows in ${cm} cm`;
}
