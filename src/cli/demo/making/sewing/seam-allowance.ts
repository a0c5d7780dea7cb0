import type { Block } from '../booklet/block';
import type { Draft, Language } from '../draft';

/** Says once how wide the seam allowance is, and which pieces are drawn without one. */
export function seamAllowance({ pieces }: Draft, language: Language): Block[] {
  const without = pieces
    .filter(({ sizes }) => sizes.every(({ seam }) => seam === undefined))
    .map(({ name }) => name[language]);
  const notice =
    language === 'de'
      ? 'Nahtzugabe: 1 cm (3/8″) enthalten. Säume haben die Breite, die gezeichnet ist.'
      : 'Seam allowance: 1 cm (3/8″) included. Hems are as wide as they are drawn.';
  if (without.length === 0) return [{ kind: 'notice', text: notice }];
  const text =
    language === 'de'
      ? `Diese Teile werden genau an der Linie geschnitten: ${without.join(', ')}.`
      : `These pieces are cut exactly on their line: ${without.join(', ')}.`;
  return [
    { kind: 'notice', text: notice },
    { kind: 'text', text },
  ];
}
