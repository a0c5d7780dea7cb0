import { createHash } from 'node:crypto';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import { authorizationUrl, exchangeCode, findShopId, newChallenge } from '../../adapters/etsy-oauth';
import { etsyApp, keepTokens, tokenDesk } from './etsy-token';
import { pollAccountJob } from './poll-jobs';
import { findPoll, type OrderPoll } from './poll-rows';
import { openSecret, withSecret } from './poll-secrets';
import type { PollTools } from './poll-tools';

export const consentPath = '/api/orders/etsy/connected';

/** Where the shop's owner is sent to say yes; good for ten minutes and once. @throws DomainError `orders/no-consent` */
export function askForConsent(tools: PollTools, key: string, actor: string): Promise<string> {
  const challenge = newChallenge();
  return tools.transaction(async (trx) => {
    const poll = await findPoll(trx, { key }, { forUpdate: true });
    if (poll.channel !== 'etsy')
      throw new DomainError('orders/no-consent', 'This shop is connected by its keys alone.', {
        kind: 'conflict',
      });
    const { keystring } = etsyApp(tools.keyring, poll);
    const credentials = withSecret(poll.credentials, {
      keyring: tools.keyring,
      row: poll.id,
      name: 'etsyConsent',
      value: { verifier: challenge.verifier },
    });
    await trx
      .withSchema('ledger')
      .table('order_poll')
      .where({ id: poll.id })
      .update({
        credentials,
        state_hash: hashOf(challenge.state),
        state_until: trx.raw(`now() + interval '10 minutes'`),
      });
    await audit(trx, { actor, action: 'channel-account.consent-asked', subject: `channel-account:${key}` });
    return authorizationUrl({ keystring, redirectUri: redirectUri(tools) }, challenge);
  });
}

/**
 * The owner has said yes: the code becomes tokens, and the shop is read from now on.
 * @throws DomainError `orders/consent-expired`, and what `exchangeCode` and `findShopId` throw
 */
export async function takeConsent(
  tools: PollTools,
  { state, code }: { state: string; code: string },
): Promise<void> {
  const poll = await useState(tools, state);
  const consent = openSecret(poll.credentials, { keyring: tools.keyring, row: poll.id, name: 'etsyConsent' });
  if (consent === undefined) throw expired();
  const desk = tokenDesk(tools, poll);
  const { keystring, sharedSecret } = etsyApp(tools.keyring, poll);
  const tokens = await exchangeCode(desk, {
    code,
    verifier: consent.verifier,
    redirectUri: redirectUri(tools),
  });
  const shopId = await findShopId(desk, { apiKey: `${keystring}:${sharedSecret}`, access: tokens.access });
  await tools.transaction(async (trx) => {
    const now = await findPoll(trx, { id: poll.id }, { forUpdate: true });
    assertSameShop(now, shopId);
    await keepTokens(tools, trx, now, tokens);
    await trx
      .withSchema('ledger')
      .table('order_poll')
      .where({ id: poll.id })
      .update({ config: JSON.stringify({ ...now.config, shopId }), next_at: trx.fn.now() });
    await tools.jobs.enqueue(trx, pollAccountJob, { pollId: poll.id });
    await audit(trx, {
      actor: 'system',
      action: 'channel-account.consent-given',
      subject: `channel-account:${poll.key}`,
    });
  });
}

/** A state is used up by being shown, whatever comes of it. @throws DomainError `orders/consent-expired` */
async function useState({ transaction }: PollTools, state: string): Promise<OrderPoll> {
  const poll = await transaction(async (trx) => {
    const { rows } = (await trx.raw(
      `update ledger.order_poll poll set state_hash = null, state_until = null
       from ledger.order_poll before
       where poll.state_hash = ? and before.id = poll.id
       returning poll.id, before.state_until > now() as good`,
      [hashOf(state)],
    )) as { rows: { id: string; good: boolean }[] };
    const [used] = rows;
    return used?.good === true ? findPoll(trx, { id: used.id }) : undefined;
  });
  if (poll === undefined) throw expired();
  return poll;
}

/** Orders are told apart by their number within an account: another shop's would be taken for this one's. */
function assertSameShop({ config }: OrderPoll, shopId: number): void {
  if (config.shopId === null || config.shopId === shopId) return;
  throw new DomainError(
    'orders/other-shop',
    'That was another shop’s yes. Connect it as an account of its own.',
    {
      kind: 'conflict',
    },
  );
}

function redirectUri({ publicUrl }: PollTools): string {
  return `${publicUrl}${consentPath}`;
}

function hashOf(state: string): Buffer {
  return createHash('sha256').update(state).digest();
}

function expired(): DomainError {
  return new DomainError('orders/consent-expired', 'This consent was used or is too old. Ask for it again.', {
    kind: 'gone',
  });
}
