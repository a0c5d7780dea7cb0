import type { InboundSale } from '../../inbound-contract';
import type { PastRow } from './past-row';

/** One past order of its rows, which have to agree about it; in words what they do not agree about. */
export function pastOrder(
  rows: readonly PastRow[],
): { kind: 'read'; sale: InboundSale } | { kind: 'faulty'; faults: string[] } {
  const [first] = rows;
  if (first === undefined) return { kind: 'faulty', faults: ['has no rows'] };
  const shared = ['placedAt', 'currency', 'email', 'name', 'country', 'locale'] as const;
  const faults = shared
    .filter((field) => rows.some((row) => row[field] !== first[field]))
    .map(
      (field) => `the rows of order ${first.order} differ in ${field === 'placedAt' ? 'placed_at' : field}`,
    );
  if (faults.length > 0) return { kind: 'faulty', faults };
  const { order, placedAt, currency, email, name, country, locale } = first;
  return {
    kind: 'read',
    sale: {
      order,
      placed_at: placedAt,
      currency,
      customer: {
        email: email.toLowerCase(),
        ...(name === '' ? {} : { name }),
        ...(country === '' ? {} : { country: country.toUpperCase() }),
        ...(locale === '' ? {} : { locale }),
      },
      lines: rows.map(({ pattern, quantity, priceMinor, taxMinor }, index) => ({
        external_line: String(index + 1),
        pattern,
        quantity,
        price_minor: priceMinor,
        tax_minor: taxMinor,
      })),
      total_minor: rows.reduce((sum, { quantity, priceMinor }) => sum + quantity * priceMinor, 0),
      tax_minor: rows.reduce((sum, { taxMinor }) => sum + taxMinor, 0),
    },
  };
}
