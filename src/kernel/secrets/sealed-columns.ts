import { serviceKey } from '../service';
import type { Sealed, SealedPlace } from './sealed';

/** Wraps one sealed value anew; what is current already comes back as it is. */
type Rewrap = (sealed: Sealed, place: SealedPlace) => Sealed;

/** A jsonb column of the ledger that holds sealed values, told by the room that seals them. */
export interface SealedColumn {
  /** A table of the ledger with a column `id`. */
  table: string;
  column: string;
  /** The value of one row with every sealed value in it passed through `rewrap`, each with its place. */
  rewrapAll(row: string, value: unknown, rewrap: Rewrap): unknown;
}

/** Where secrets lie: without an entry here a column would be left behind when keys are rotated. */
export interface SealedColumns {
  add(column: SealedColumn): void;
  readonly columns: readonly SealedColumn[];
}
export const sealedColumnsKey = serviceKey<SealedColumns>('kernel::sealed-columns');

export function createSealedColumns(): SealedColumns {
  const columns: SealedColumn[] = [];
  return { columns, add: (column) => void columns.push(column) };
}
