import { stringify } from 'csv-stringify/sync';
import type { Context } from 'koa';

export type Cell = string | number | null;

/**
 * Answers with a table as a file for spreadsheets (RFC 4180, UTF-8 with its mark). A text that a spreadsheet would
 * take for a formula gets an apostrophe before it: titles and reasons come from outside.
 */
export function answerCsv(
  ctx: Context,
  name: string,
  head: readonly string[],
  rows: readonly Cell[][],
): string {
  ctx.set('Content-Type', 'text/csv; charset=utf-8');
  ctx.set('Content-Disposition', `attachment; filename="${name}.csv"`);
  ctx.set('Cache-Control', 'no-store');
  return stringify([[...head], ...rows], { escape_formulas: true, bom: true, record_delimiter: '\r\n' });
}
