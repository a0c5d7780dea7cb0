import { z } from 'zod';

/** Which page of a list is wanted: the newest, the one behind a row, or the one before it. */
export interface PageAsked {
  after?: string | undefined;
  before?: string | undefined;
  limit: number;
}

/** The rows of a page, newest first, and where its neighbours begin; null at an end. */
export interface Page<Row> {
  rows: Row[];
  before: string | null;
  after: string | null;
}

/** How every list is asked for. */
export const pageQuery = {
  after: z.uuid().optional().describe('`after` of the page before this one.'),
  before: z.uuid().optional().describe('`before` of the page behind this one; not together with `after`.'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
};

/** What a list tells of its neighbours. */
export const pageEnds = {
  before: z.uuid().nullable().describe('Where the page before ends; null on the first.'),
  after: z.uuid().nullable().describe('Where the next page begins; null on the last.'),
};

/** The words of a query that reads a page by (moment, id): backwards it is read upside down. */
export function keyset({ after, before }: PageAsked): {
  cursor: string | null;
  isBehind: '<' | '>';
  way: 'asc' | 'desc';
} {
  return before === undefined
    ? { cursor: after ?? null, isBehind: '<', way: 'desc' }
    : { cursor: before, isBehind: '>', way: 'asc' };
}

/** A page of what was read by `keyset` with one row more than asked for, which says that there is more. */
export function pageOf<Row extends { id: string }>(read: readonly Row[], asked: PageAsked): Page<Row> {
  const rows = read.slice(0, asked.limit);
  const isMore = read.length > asked.limit;
  if (asked.before !== undefined) {
    rows.reverse();
    return { rows, before: isMore ? (rows[0]?.id ?? null) : null, after: rows.at(-1)?.id ?? null };
  }
  const before = asked.after === undefined ? null : (rows[0]?.id ?? null);
  return { rows, before, after: isMore ? (rows.at(-1)?.id ?? null) : null };
}
