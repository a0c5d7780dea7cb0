import { z } from 'zod';
import { licences } from '../../inbound-contract';

const text = z.string().min(1).max(200);
const minor = z.int().min(0).max(1_000_000_000_000);
const none = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/**
 * A right as it is carried to another house: whose it is, to what, born of which line of which order, how it stands.
 * The rows of one order stand together.
 */
export const portableRight = z.strictObject({
  account: text,
  order: text,
  placed_at: z.iso.datetime({ offset: true }),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Of the buyer at the shop; null where the shop told none. */
  buyer_id: none(text),
  buyer_email: none(z.email().max(254)),
  buyer_name: none(z.string().max(200)),
  country: none(z.string().regex(/^[A-Z]{2}$/)),
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  line: text,
  /** The pattern's documentId, and what it is called in addresses. */
  pattern: text,
  slug: none(text),
  title: z.string().max(500),
  bought_version: none(z.string().max(40)),
  quantity: z.int().min(1).max(10_000),
  price_minor: minor,
  tax_minor: minor,
  licence: z.enum(licences),
  /** Whose the right is, where it is not the buyer's. */
  gift_email: none(z.email().max(254)),
  gift_name: none(z.string().max(200)),
  state: z.enum(['active', 'revoked']),
  reason: none(z.string().max(500)),
  granted_at: z.iso.datetime({ offset: true }),
});
export type PortableRight = z.infer<typeof portableRight>;

export const portableColumns = Object.keys(portableRight.shape) as (keyof PortableRight)[];
const numbers: ReadonlySet<string> = new Set(['quantity', 'price_minor', 'tax_minor']);

/** A right as cells of a spreadsheet; nothing is an empty cell. */
export function toCells(right: PortableRight): string[] {
  return portableColumns.map((column) => safeCell(String(right[column] ?? '')));
}

/** What the cells of a row say, in the form of `portableRight` and not checked yet. */
export function fromCells(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      const value = readCell(cell);
      if (value === '') return [column, null];
      return [column, numbers.has(column) && /^\d{1,15}$/.test(value) ? Number(value) : value];
    }),
  );
}

/** With an apostrophe before what a spreadsheet would take for a formula, and before an apostrophe. */
export function safeCell(value: string): string {
  return /^['=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
}

export function readCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
