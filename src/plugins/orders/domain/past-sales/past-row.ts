import { z } from 'zod';
import { minorUnits } from '../vendors/minor-units';

/** Columns of the file; each row is a line of an order, and those of one order say the same of it. */
export const pastColumns = [
  'order',
  'placed_at',
  'currency',
  'email',
  'name',
  'country',
  'locale',
  'pattern',
  'quantity',
  'price',
  'tax',
] as const;
/** What a file cannot do without. */
export const neededColumns = ['order', 'placed_at', 'currency', 'email', 'pattern', 'price'] as const;

const text = z.string().trim();
const rowSchema = z.object({
  order: text.min(1),
  placed_at: text,
  currency: text.regex(/^[A-Za-z]{3}$/, 'must be three letters of ISO 4217'),
  email: text,
  name: text.default(''),
  country: text.default(''),
  locale: text.default(''),
  pattern: text.min(1),
  quantity: text.default('1'),
  price: text,
  tax: text.default(''),
});

/** One line of a past order; amounts in minor units. */
export interface PastRow {
  order: string;
  placedAt: string;
  currency: string;
  email: string;
  name: string;
  country: string;
  locale: string;
  pattern: string;
  quantity: number;
  priceMinor: number;
  taxMinor: number;
}

/** Reads a row of the file, or says in words what is wrong with it. */
export function readPastRow(
  columns: Readonly<Record<string, string>>,
): { kind: 'read'; row: PastRow } | { kind: 'faulty'; faults: string[] } {
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value.trim() !== ''));
  const parsed = rowSchema.safeParse(given);
  if (!parsed.success) {
    return {
      kind: 'faulty',
      faults: parsed.error.issues.map(({ path, message, code }) =>
        code === 'invalid_type' ? `${path.join('.')} is missing` : `${path.join('.')} ${message}`,
      ),
    };
  }
  const { placed_at: placed, quantity, price, tax, ...rest } = parsed.data;
  const currency = rest.currency.toUpperCase();
  const placedAt = timeOf(placed);
  const pieces = /^\d{1,5}$/.test(quantity) ? Number(quantity) : 0;
  const priceMinor = minorUnits(pointed(price), currency);
  const taxMinor = minorUnits(pointed(tax === '' ? '0' : tax), currency);
  const faults = [
    ...(placedAt === undefined ? ['placed_at is no date: 2024-03-01 or 2024-03-01T10:00:00Z'] : []),
    ...(pieces < 1 ? ['quantity is no whole number above 0'] : []),
    ...(priceMinor === undefined || priceMinor < 0 ? [`price is no amount of ${currency}`] : []),
    ...(taxMinor === undefined || taxMinor < 0 ? [`tax is no amount of ${currency}`] : []),
  ];
  if (placedAt === undefined || priceMinor === undefined || taxMinor === undefined || faults.length > 0)
    return { kind: 'faulty', faults };
  return { kind: 'read', row: { ...rest, currency, placedAt, quantity: pieces, priceMinor, taxMinor } };
}

/** Half the world writes 9,50; a thousand with a sign in it is refused rather than guessed. */
function pointed(amount: string): string {
  return /^\d+,\d{1,2}$/.test(amount) ? amount.replace(',', '.') : amount;
}

/** A day alone means its noon, which is that day in most of the world. */
function timeOf(written: string): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const isTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(written);
  if (!isDay && !isTime) return undefined;
  const time = new Date(isDay ? `${written}T12:00:00Z` : written.replace(' ', 'T'));
  if (Number.isNaN(time.getTime()) || time.getTime() > Date.now()) return undefined;
  // February the 30th becomes March; a date that moves is none.
  return isDay && time.toISOString().slice(0, 10) !== written ? undefined : time.toISOString();
}
