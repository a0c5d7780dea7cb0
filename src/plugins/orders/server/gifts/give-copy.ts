import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import type { FreeCopy } from '../../views-contract';
import { findAccount } from '../accounts/channel-accounts';
import { sourceOf } from '../inbound/inbox';
import { readEvent } from '../inbound/read-event';
import { recordGift } from '../inbound/record-gift';
import { takeEvent } from '../inbound/take-event';
import { giftsAccount } from './internal-account';

interface OrderRow {
  id: string;
  channel_account_id: string;
  external_id: string;
  customer_id: string;
}

/**
 * Gives somebody copies without a sale: an order of nothing on the account of free copies, its rights and its mail as
 * any other's. The same `id` gives once, however often it is asked.
 * @throws DomainError `orders/malformed`, `orders/unknown-pattern`, `orders/different-duplicate`
 */
export async function giveCopy(
  strapi: Core.Strapi,
  { id, patterns, email, name, locale, licence, why }: FreeCopy,
  actor: string,
): Promise<{ orderId: string }> {
  const account = await findAccount(service(strapi, knexKey)(), giftsAccount.key);
  const transaction = service(strapi, transactionKey);
  return transaction(async (trx) => {
    const known = () =>
      table<OrderRow>(trx, 'orders').where({ channel_account_id: account.id, external_id: id }).first();
    const before = await known();
    const placedAt = new Date().toISOString();
    const event = readEvent({
      type: 'order.placed',
      timestamp: placedAt,
      data: {
        order: id,
        placed_at: placedAt,
        currency: 'EUR',
        customer: {
          email,
          ...(name === undefined ? {} : { name }),
          ...(locale === undefined ? {} : { locale }),
        },
        lines: patterns.map((pattern, index) => ({
          ...{ external_line: String(index + 1), pattern, price_minor: 0, licence },
        })),
        total_minor: 0,
      },
    });
    if (before !== undefined) return { orderId: before.id };
    await takeEvent({ strapi, transaction, events: service(strapi, eventsKey) }, account.id, {
      source: sourceOf(account.key),
      externalId: id,
      sha256: sha256(JSON.stringify(event.data.order)),
      event,
    });
    const order = (await known())!;
    const gift = { email, ...(locale === undefined ? {} : { locale }) };
    await recordGift(trx, { orderId: order.id, recipientId: order.customer_id, gift, why });
    await audit(trx, { actor, action: 'copy.given', subject: `order:${order.id}`, details: { why } });
    return { orderId: order.id };
  });
}
