import { DomainError } from '../../../../kernel/errors/domain-error';
import type { OrderPoll } from './poll-rows';
import type { PollTools } from './poll-tools';

/** What one reading found. */
export interface Reading {
  looked: number;
  taken: number;
  passedOver: number;
}

export function settleRead(
  { transaction }: PollTools,
  poll: OrderPoll,
  jobId: string,
  { looked, taken, passedOver }: Reading,
): Promise<void> {
  return transaction(async (trx) => {
    await trx.raw(
      `update ledger.order_poll set leased_by = null, leased_until = null, polled_at = now(), looked = :looked,
         taken = :taken, passed_over = :passedOver, error_code = null, error_said = null, failing_since = null
       where id = :id and leased_by = :jobId`,
      { id: poll.id, jobId, looked, taken, passedOver },
    );
  });
}

/** Says why, and waits as long as the shop wishes; without a wish the next tick tries again. */
export function settleFailed(
  { transaction, log }: PollTools,
  poll: OrderPoll,
  jobId: string,
  error: unknown,
): Promise<void> {
  const isOurs = error instanceof DomainError;
  log.warn('a shop’s orders could not be read', { account: poll.key, error });
  const wish = isOurs ? error.details.retryAfterMs : undefined;
  return transaction(async (trx) => {
    await trx.raw(
      `update ledger.order_poll set leased_by = null, leased_until = null, error_code = :code, error_said = :said,
         failing_since = coalesce(failing_since, now()),
         next_at = greatest(next_at, now() + make_interval(secs => :waitSeconds))
       where id = :id and leased_by = :jobId`,
      {
        id: poll.id,
        jobId,
        code: isOurs ? error.code : 'orders/poll-failed',
        said: isOurs ? error.message.slice(0, 500) : 'Something of ours failed; the log tells more.',
        waitSeconds: typeof wish === 'number' ? Math.min(wish / 1000, 86_400) : 0,
      },
    );
  });
}
