import { DomainError } from '../../../../kernel/errors/domain-error';
import { readOutboundUrl } from '../../../../kernel/http/outbound-url';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { etsyUrl } from '../../adapters/etsy-orders';
import { ravelryUrl } from '../../adapters/ravelry-orders';
import { startAt } from '../../domain/polling/place';
import type { NewOrderPoll } from '../../pollers-contract';
import { pollAccountJob } from './poll-jobs';
import { findPoll, type OrderPoll, type PollConfig } from './poll-rows';
import { withSecret } from './poll-secrets';
import type { PollTools } from './poll-tools';

/**
 * Connects a shop by its API, or connects it anew with other keys; what was read stays read.
 * @throws DomainError `orders/key-taken` for an account of another channel, `http/bad-url`
 */
export function connectPoll(tools: PollTools, asked: NewOrderPoll, actor: string): Promise<OrderPoll> {
  const config = configOf(tools, asked);
  return tools.transaction(async (trx) => {
    const id = await accountFor(trx, asked);
    const before = await table<{ id: string; credentials: unknown }>(trx, 'order_poll')
      .where({ id })
      .first('credentials');
    const credentials = sealed(tools, id, asked, before?.credentials ?? null);
    const from = asked.since === undefined ? tools.clock.now() : new Date(asked.since);
    await trx
      .withSchema('ledger')
      .table('order_poll')
      .insert({ id, config: JSON.stringify(config), credentials, place: JSON.stringify(startAt(from)) })
      .onConflict('id')
      .merge({
        credentials,
        config: trx.raw(`ledger.order_poll.config || jsonb_strip_nulls(excluded.config)`),
        ...(asked.since === undefined ? {} : { place: trx.raw('excluded.place') }),
        next_at: trx.fn.now(),
      } as never);
    // Etsy is asked once its owner has said yes; the others need not wait for the clock.
    if (asked.channel !== 'etsy') await tools.jobs.enqueue(trx, pollAccountJob, { pollId: id });
    await audit(trx, {
      actor,
      action: 'channel-account.polling-connected',
      subject: `channel-account:${asked.key}`,
      details: { channel: asked.channel },
    });
    return findPoll(trx, { id });
  });
}

/** The account of this key, made where there is none. */
async function accountFor(trx: Trx, { key, name, channel }: NewOrderPoll): Promise<string> {
  await trx
    .withSchema('ledger')
    .table('channel_account')
    .insert({ id: newId(), key, channel, name })
    .onConflict('key')
    .ignore();
  const row = await table<{ id: string; key: string; channel: string }>(trx, 'channel_account')
    .where({ key })
    .forUpdate()
    .first();
  if (row?.channel === channel) return row.id;
  throw new DomainError('orders/key-taken', `Another channel account is called "${key}".`, {
    kind: 'conflict',
  });
}

function configOf({ allowPrivate }: PollTools, asked: NewOrderPoll): PollConfig {
  const own = { etsy: etsyUrl, ravelry: ravelryUrl, woocommerce: undefined }[asked.channel];
  if (own !== undefined && asked.url !== undefined && !allowPrivate)
    throw new DomainError('http/bad-url', 'Another address than the shop’s own is only for trying.');
  const { href } = readOutboundUrl(asked.url ?? own ?? '', { allowPrivate });
  return { url: href.replace(/\/+$/, ''), shopId: asked.channel === 'ravelry' ? asked.storeId : null };
}

function sealed({ keyring }: PollTools, row: string, asked: NewOrderPoll, before: unknown): string {
  const place = { keyring, row };
  switch (asked.channel) {
    case 'etsy': {
      const { keystring, sharedSecret } = asked;
      return withSecret(before, { ...place, name: 'etsyApp', value: { keystring, sharedSecret } });
    }
    case 'ravelry': {
      const { username, password } = asked;
      return withSecret(before, { ...place, name: 'ravelry', value: { username, password } });
    }
    case 'woocommerce': {
      const { consumerKey, consumerSecret } = asked;
      return withSecret(before, { ...place, name: 'woocommerce', value: { consumerKey, consumerSecret } });
    }
  }
}
