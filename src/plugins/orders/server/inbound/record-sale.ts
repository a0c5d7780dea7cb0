import { happening } from '../../../../kernel/events/event';
import { newId } from '../../../../kernel/ids/ids';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { entitlementGranted, orderImported, orderRecorded } from '../../contract';
import type { InboundSale } from '../../inbound-contract';
import { countryEvidence, signsOf } from '../../domain/tax/country-evidence';
import { peopleUnlessErased, type ErasedPeople } from '../erasure/people-unless-erased';
import { recordGift } from './record-gift';
import { soldPatterns } from './sold-patterns';
import type { InboundTools } from './take-event';

/**
 * Writes a sale into the ledger: customer, order, lines with what their pattern was at the time, a right for each
 * line (the buyer's, or the one's whom it is a gift for), the events. Resolves to the order's id and its lines' ids by the sender's names.
 * @throws DomainError `orders/unknown-pattern`
 */
export async function recordSale(
  { strapi, events, isPast = false }: InboundTools,
  trx: Trx,
  from: {
    accountId: string;
    inboxId: string;
    sale: InboundSale;
    fingerprint: string;
    erased: ErasedPeople;
  },
): Promise<{ orderId: string; lineIds: Map<string, string> }> {
  const { accountId, inboxId, sale } = from;
  const placedAt = new Date(sale.placed_at);
  const words = sale.lines.map(({ pattern }) => pattern);
  const patterns = await soldPatterns(strapi, trx, words, placedAt);
  const { buyerId, ownerId } = await peopleUnlessErased(trx, sale, from);
  const signs = signsOf(sale.customer);
  const evidence = countryEvidence(signs);
  const orderId = newId();
  await trx
    .withSchema('ledger')
    .table('orders')
    .insert({
      id: orderId,
      channel_account_id: accountId,
      external_id: sale.order,
      inbox_id: inboxId,
      customer_id: buyerId,
      locale: sale.customer.locale ?? 'en',
      country: sale.customer.country ?? null,
      country_signs: JSON.stringify(signs),
      tax_country: evidence.country,
      country_standing: evidence.standing,
      currency: sale.currency,
      total_minor: sale.total_minor,
      tax_minor: sale.tax_minor,
      placed_at: placedAt,
      fingerprint: from.fingerprint,
    });
  const lines = sale.lines.map((line) => ({ id: newId(), line, pattern: patterns.get(line.pattern)! }));
  await trx
    .withSchema('ledger')
    .table('order_line')
    .insert(
      lines.map(({ id, line, pattern }) => ({
        id,
        order_id: orderId,
        external_line: line.external_line,
        pattern_id: pattern.patternId,
        released_version_id: pattern.releasedVersionId,
        title: pattern.title,
        category: JSON.stringify(pattern.category),
        quantity: line.quantity,
        price_minor: line.price_minor,
        tax_minor: line.tax_minor,
        licence: line.licence ?? 'personal',
      })),
    );
  const rights = lines.map(({ id, pattern: { patternId } }) => ({
    id: newId(),
    order_line_id: id,
    pattern_id: patternId,
  }));
  await trx
    .withSchema('ledger')
    .table('entitlement')
    .insert(rights.map((right) => ({ ...right, customer_id: ownerId })));
  if (sale.gift !== undefined) await recordGift(trx, { orderId, recipientId: ownerId, gift: sale.gift });
  const lineIds = new Map(lines.map(({ id, line }) => [line.external_line, id]));
  if (isPast) {
    await events.publish(trx, orderImported, { orderId });
    return { orderId, lineIds };
  }
  await events.publishAll(trx, [
    happening(orderRecorded, { orderId }),
    ...rights.map(({ id, pattern_id: patternId }) =>
      happening(entitlementGranted, { entitlementId: id, orderId, patternId }),
    ),
  ]);
  return { orderId, lineIds };
}
