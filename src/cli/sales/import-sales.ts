import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import { service } from '../../kernel/service';
import { pastSalesKey } from '../../plugins/orders/contract';
import { pastOrder } from '../../plugins/orders/domain/past-sales/past-order';
import { readPastRow, type PastRow } from '../../plugins/orders/domain/past-sales/past-row';
import type { FaultyRow } from './error-sheet';
import type { SalesRow } from './read-sales-file';

export interface ImportResult {
  /** Orders that are new in the ledger, or would be. */
  taken: number;
  known: number;
  /** Every row of an order that was not taken, with its reason. */
  faulty: FaultyRow[];
}

interface ImportOptions {
  account: string;
  dryRun: boolean;
  onProgress: (done: number) => void;
}

const progressEvery = 500;

/**
 * Takes the orders of a file one by one, each in a transaction of its own: what was taken before a crash is known the
 * next time. An order with a row that does not fit is left out whole.
 */
export async function importSales(
  strapi: Core.Strapi,
  rows: readonly SalesRow[],
  { account, dryRun, onProgress }: ImportOptions,
): Promise<ImportResult> {
  const past = service(strapi, pastSalesKey);
  const result: ImportResult = { taken: 0, known: 0, faulty: [] };
  const orders = [
    ...Map.groupBy(rows, ({ columns, row }) => columns['order'] ?? `row ${String(row)}`).values(),
  ];
  for (const [index, order] of orders.entries()) {
    const read = readOrder(order);
    if (read.kind === 'faulty') {
      result.faulty.push(...read.rows);
    } else {
      try {
        const verdict = await past.take(account, read.sale, { dryRun });
        if (verdict === 'new') result.taken += 1;
        else result.known += 1;
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind === 'unavailable' || error.kind === 'missing')
          throw error;
        result.faulty.push(...order.map((row) => ({ ...row, fault: error.message })));
      }
    }
    if ((index + 1) % progressEvery === 0) onProgress(index + 1);
  }
  return result;
}

function readOrder(
  rows: readonly SalesRow[],
):
  | { kind: 'read'; sale: Extract<ReturnType<typeof pastOrder>, { kind: 'read' }>['sale'] }
  | { kind: 'faulty'; rows: FaultyRow[] } {
  const read = rows.map((row) => ({ ...row, result: readPastRow(row.columns) }));
  const lines: PastRow[] = read.flatMap(({ result }) => (result.kind === 'read' ? [result.row] : []));
  if (lines.length === rows.length) {
    const order = pastOrder(lines);
    if (order.kind === 'read') return order;
    return { kind: 'faulty', rows: rows.map((row) => ({ ...row, fault: order.faults.join('; ') })) };
  }
  return {
    kind: 'faulty',
    rows: read.map(({ row, columns, result }) => ({
      row,
      columns,
      fault: result.kind === 'faulty' ? result.faults.join('; ') : 'another row of this order does not fit',
    })),
  };
}
