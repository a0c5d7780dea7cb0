import { serviceKey } from '../service';

/**
 * What has to be done again after a database was restored from a backup, because it happened since and is written down
 * outside of it. Doing it again where nothing was restored changes nothing.
 */
export interface Reconciler {
  name: string;
  /** Resolves to how much was done again. */
  reconcile(): Promise<number>;
}

export interface Reconcilers {
  add(reconciler: Reconciler): void;
  /** Each in turn; one that fails keeps none of the others from their work. */
  run(): Promise<Reconciled[]>;
}
export const reconcilersKey = serviceKey<Reconcilers>('kernel::reconcilers');

export type Reconciled =
  { name: string; kind: 'done'; again: number } | { name: string; kind: 'failed'; error: unknown };

export function createReconcilers(): Reconcilers {
  const known: Reconciler[] = [];
  return {
    add: (reconciler) => void known.push(reconciler),
    async run() {
      const found: Reconciled[] = [];
      for (const { name, reconcile } of known) {
        found.push(
          await reconcile().then(
            (again): Reconciled => ({ name, kind: 'done', again }),
            (error: unknown): Reconciled => ({ name, kind: 'failed', error }),
          ),
        );
      }
      return found;
    },
  };
}
