import type { Evidence, SuggestedValue } from '../../contract';
import { foldSpaces } from '../text/fold';

/** One text for one value, so that the database can see when two are the same. */
export function valueKey(value: SuggestedValue): string {
  switch (value.kind) {
    case 'term':
      return value.term;
    case 'craft':
      return value.craft;
    case 'seam-allowance':
      return `${value.mm} mm`;
    case 'gauge':
      return [value.stitches, value.rows ?? '-', value.cm].join(' ');
    case 'sizes': {
      const { system, labels } = value.sizes;
      return `${system} ${labels}`;
    }
  }
}

/** What an editor looked at: while this stays the same, a rejection stands. */
export function evidenceKey(evidence: readonly Evidence[]): string {
  return evidence
    .map((one) =>
      one.kind === 'quote'
        ? foldSpaces(one.quote).toLowerCase()
        : `${one.colour} ${Math.round(one.share * 10)}`,
    )
    .sort()
    .join('\n');
}
