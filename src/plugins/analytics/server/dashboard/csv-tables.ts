import type { Knex } from 'knex';
import type { Context } from 'koa';
import type { AnalyticsQuery, AnalyticsTable } from '../../contract';
import { answerCsv, type Cell } from './csv-file';
import { loadFrame, type Frame } from './load-frame';
import { loadSales } from './load-sales';
import { loadSleepers } from './load-sleepers';
import { loadVersions } from './load-versions';

interface Table {
  head: readonly string[];
  rows: (db: Knex, frame: Frame) => Promise<Cell[][]>;
}

/** A spreadsheet takes a million rows; a page that makes more than these would keep everybody waiting. */
const mostRows = 50_000;

/** Names are keys, not words: whoever computes with a file wants the same ones in every language. */
const tables: Record<AnalyticsTable, Table> = {
  sales: {
    head: ['from', 'category', 'currency', 'lines', 'returned', 'gross_minor', 'refunded_minor'],
    rows: async (db, frame) =>
      (await loadSales(db, frame)).flatMap((row) =>
        row.bucket === null
          ? []
          : [
              [
                row.bucket,
                row.category,
                row.currency,
                row.lines,
                row.returned,
                row.grossMinor,
                row.refundedMinor,
              ],
            ],
      ),
  },
  versions: {
    head: [
      'pattern',
      'title',
      'version',
      'category',
      ...['sold', 'returned', 'return_rate', 'return_low', 'return_high'],
      ...['customers', 'inquiries', 'inquiry_rate', 'inquiry_low', 'inquiry_high'],
      'reasons',
      'stands_out',
    ],
    rows: async (db, { category, period }) => {
      const versions = await loadVersions(db, { category, period, patternId: null, limit: mostRows });
      return versions.map(({ returns, inquiryRate, reasons, alerts, ...version }) => [
        version.patternId,
        version.title,
        version.label,
        version.category,
        ...[version.sold, version.returned, ...interval(returns)],
        ...[version.customers, version.inquiries, ...interval(inquiryRate)],
        Object.entries(reasons)
          .map(([reason, times]) => `${reason}: ${times}`)
          .join('; '),
        alerts.map(({ kind }) => kind).join('; '),
      ]);
    },
  },
  sleeping: {
    head: [
      'pattern',
      'title',
      'category',
      'last_sale',
      'gap_days',
      'lines_before',
      'expected_lines',
      'probability',
    ],
    rows: async (db, { category }) =>
      (await loadSleepers(db, { category, patternId: null, limit: mostRows })).map((sleeper) => [
        sleeper.patternId,
        sleeper.title,
        sleeper.category,
        sleeper.lastSale,
        sleeper.gapDays,
        sleeper.linesBefore,
        sleeper.expected,
        sleeper.probability,
      ]),
  },
};

export async function csvTable(
  db: Knex,
  ctx: Context,
  table: AnalyticsTable,
  query: AnalyticsQuery,
): Promise<string> {
  const { head, rows } = tables[table];
  const frame = await loadFrame(db, query);
  const { from, to } = frame.period;
  return answerCsv(ctx, `selvedge-${table}-${from}-${to}`, head, await rows(db, frame));
}

function interval(rate: { rate: number; low: number; high: number } | null): Cell[] {
  return rate === null ? [null, null, null] : [rate.rate, rate.low, rate.high];
}
