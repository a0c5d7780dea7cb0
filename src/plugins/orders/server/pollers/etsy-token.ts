import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { isLost, refreshTokens, type EtsyTokens, type TokenDesk } from '../../adapters/etsy-oauth';
import { shopRefused } from '../../adapters/shop-answer';
import { findPoll, type OrderPoll } from './poll-rows';
import { openSecret, withSecret } from './poll-secrets';
import type { PollTools } from './poll-tools';

/** A token that ends sooner is not begun with. */
const leastMs = 60_000;

/**
 * An access token of a shop. A refresh token is good once, so all processes refresh one after the other, under a lock
 * of the database: who waited finds the new one there.
 * @throws DomainError `orders/shop-refused` where the shop's owner has to say yes again
 */
export function etsyToken(tools: PollTools, pollId: string, refused?: string): Promise<string> {
  return tools.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`etsy-token:${pollId}`]);
    const poll = await findPoll(trx, { id: pollId });
    const tokens = openSecret(poll.credentials, { keyring: tools.keyring, row: poll.id, name: 'etsyTokens' });
    if (tokens === undefined) throw shopRefused(401);
    const isGood = Date.parse(tokens.expiresAt) - tools.clock.now().getTime() > leastMs;
    if (isGood && tokens.access !== refused) return tokens.access;
    const fresh = await refreshTokens(tokenDesk(tools, poll), tokens.refresh).catch((error: unknown) => {
      throw isLost(error) ? lost(error) : error;
    });
    await keepTokens(tools, trx, poll, fresh);
    return fresh.access;
  });
}

export async function keepTokens(
  tools: PollTools,
  trx: Trx,
  poll: OrderPoll,
  value: EtsyTokens,
): Promise<void> {
  const credentials = withSecret(poll.credentials, {
    keyring: tools.keyring,
    row: poll.id,
    name: 'etsyTokens',
    value,
  });
  await trx.withSchema('ledger').table('order_poll').where({ id: poll.id }).update({ credentials });
}

export function tokenDesk({ http, allowPrivate, clock, keyring }: PollTools, poll: OrderPoll): TokenDesk {
  const { keystring } = etsyApp(keyring, poll);
  return { http, allowPrivate, url: poll.config.url, keystring, now: () => clock.now() };
}

export function etsyApp(
  keyring: PollTools['keyring'],
  poll: OrderPoll,
): { keystring: string; sharedSecret: string } {
  const app = openSecret(poll.credentials, { keyring, row: poll.id, name: 'etsyApp' });
  if (app === undefined) throw shopRefused(401);
  return app;
}

function lost(cause: unknown): DomainError {
  return new DomainError(
    'orders/token-lost',
    'Etsy’s answer with the next token was lost. The next try shows whether the old one is still good; if not, connect the shop anew.',
    { kind: 'unavailable', cause },
  );
}
