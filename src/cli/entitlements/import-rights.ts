import { DomainError } from '../../kernel/errors/domain-error';
import type { PortableRights } from '../../plugins/orders/contract';
import type { ReadRight } from './read-rights';

export interface RightsImport {
  /** Orders that are new in the ledger, or would be. */
  taken: number;
  known: number;
  /** Rows that were not taken, and why. */
  faulty: { row: number; text: string; fault: string }[];
}

/**
 * Takes the rights of a file order by order, each in a transaction of its own: after a crash run it again. An order
 * with a row that does not fit is left out whole.
 */
export async function importRights(
  rights: PortableRights,
  rows: AsyncIterable<ReadRight>,
  { dryRun }: { dryRun: boolean },
): Promise<RightsImport> {
  const result: RightsImport = { taken: 0, known: 0, faulty: [] };
  for await (const order of orders(rows)) {
    const read = order.flatMap(({ result: one }) => (one.kind === 'read' ? [one.right] : []));
    const fault =
      read.length < order.length
        ? 'another row of this order does not fit'
        : await rights.take(read, { dryRun }).then((verdict) => {
            result[verdict === 'new' ? 'taken' : 'known'] += 1;
            return null;
          }, refusalOf);
    if (fault === null) continue;
    for (const { row, text, result: one } of order)
      result.faulty.push({ row, text, fault: one.kind === 'faulty' ? one.fault : fault });
  }
  return result;
}

/** Why an order was not taken; what is no refusal of ours ends the import. */
function refusalOf(error: unknown): string {
  if (error instanceof DomainError && error.kind !== 'unavailable') return error.message;
  throw error;
}

/** The rows of one order stand together. */
async function* orders(rows: AsyncIterable<ReadRight>): AsyncGenerator<ReadRight[]> {
  let order: ReadRight[] = [];
  for await (const row of rows) {
    if (order.length > 0 && order[0]?.order !== row.order) {
      yield order;
      order = [];
    }
    order.push(row);
  }
  if (order.length > 0) yield order;
}
