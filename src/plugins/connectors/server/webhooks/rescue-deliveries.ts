import type { ConnectorTools } from '../connector-tools';
import { enqueueDeliveries, sendAtOnce } from './send-waiting';

/**
 * Finds deliveries that nobody sends any more: overdue by two minutes because their job is gone, or `sending` for ten
 * because it died with its worker. Ordering one that has a job after all does no harm.
 */
export async function rescueDeliveries({
  transaction,
  jobs,
}: Pick<ConnectorTools, 'transaction' | 'jobs'>): Promise<number> {
  return transaction(async (trx) => {
    await trx.raw(
      `update ledger.webhook_delivery
       set state = 'unknown', state_since = now(), next_at = now() - interval '1 hour', last_error = 'died while sending'
       where state = 'sending' and state_since < now() - interval '10 minutes'`,
    );
    const { rows } = (await trx.raw(
      `update ledger.webhook_delivery set next_at = now()
       where id in (
         select delivery.id from ledger.webhook_delivery delivery
         join ledger.webhook_subscription subscription on subscription.id = delivery.subscription_id
         where subscription.state = 'active' and delivery.state in ('ready', 'unknown')
           and delivery.next_at < now() - interval '2 minutes'
         order by delivery.next_at limit ? for update of delivery skip locked
       ) returning id`,
      [sendAtOnce],
    )) as { rows: { id: string }[] };
    await enqueueDeliveries(
      { jobs },
      trx,
      rows.map(({ id }) => id),
    );
    return rows.length;
  });
}

/** Deletes deliveries that ended so many days ago. */
export async function forgetDeliveries({ db }: Pick<ConnectorTools, 'db'>, keepDays: number): Promise<void> {
  await db().raw(
    `delete from ledger.webhook_delivery
     where state in ('sent', 'failed') and state_since < now() - make_interval(days => ?)`,
    [keepDays],
  );
}
