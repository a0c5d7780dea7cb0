import { DomainError } from '../../../../kernel/errors/domain-error';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { SecretHome } from '../../../../kernel/webhooks/signing-secrets';

export interface SubscriptionRow {
  id: string;
  name: string;
  url: string;
  event_types: string[];
  secrets: unknown;
  state: 'active' | 'paused' | 'disabled';
  reason: 'gone' | 'failing' | null;
  state_since: Date;
  failing_since: Date | null;
  created_at: Date;
}

export const subscriptionTable = 'webhook_subscription';
export const secretsColumn = 'secrets';

/** Locks a subscription for a change; new deliveries may be written meanwhile. @throws DomainError `connectors/unknown-subscription` */
export async function lockSubscription(trx: Trx, id: string): Promise<SubscriptionRow> {
  const row = await table<SubscriptionRow>(trx, subscriptionTable).where({ id }).forNoKeyUpdate().first();
  if (row === undefined) throw unknownSubscription();
  return row;
}

/** @throws DomainError `connectors/not-active` */
export function assertActive({ state }: Pick<SubscriptionRow, 'state'>): void {
  if (state === 'active') return;
  throw new DomainError('connectors/not-active', 'The subscription sends nothing now. Resume it first.', {
    kind: 'conflict',
    details: { state },
  });
}

export function homeOf(row: string): SecretHome {
  return { table: subscriptionTable, column: secretsColumn, row };
}

export function unknownSubscription(): DomainError {
  return new DomainError('connectors/unknown-subscription', 'There is no such webhook subscription.', {
    kind: 'missing',
  });
}
