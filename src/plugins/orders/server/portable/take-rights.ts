import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { transactionKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { entitlementsKey, pastSalesKey } from '../../contract';
import type { PortableRight } from '../../domain/portable/portable-right';
import { inboundSchema, type InboundSale } from '../../inbound-contract';

/**
 * Writes the rights of one order into the ledger as they stood, once: a sale from before, what was revoked revoked.
 * An order that is known stays as it is. Nobody is told.
 * @throws DomainError `orders/unknown-account`, `orders/malformed`, `orders/unknown-pattern`,
 * `orders/different-duplicate`
 */
export async function takeRights(
  strapi: Core.Strapi,
  rights: readonly PortableRight[],
  { dryRun }: { dryRun: boolean },
): Promise<'new' | 'known'> {
  const account = rights[0]?.account ?? '';
  const past = service(strapi, pastSalesKey);
  const take = (names: 'pattern' | 'slug') => past.take(account, saleOf(rights, names), { dryRun });
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const verdict = await take('pattern').catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== 'orders/unknown-pattern') throw error;
      return take('slug');
    });
    if (verdict === 'new' && !dryRun) for (const right of rights) await restore(strapi, trx, right);
    return verdict;
  });
}

/** When it was granted, and that it was taken back. */
async function restore(strapi: Core.Strapi, trx: Trx, right: PortableRight): Promise<void> {
  const { rows } = (await trx.raw(
    `update ledger.entitlement entitled set granted_at = :grantedAt
     from ledger.order_line line
     join ledger.orders on orders.id = line.order_id
     join ledger.channel_account account on account.id = orders.channel_account_id
     where line.id = entitled.order_line_id and account.key = :account and orders.external_id = :order
       and line.external_line = :line
     returning entitled.id`,
    { grantedAt: right.granted_at, account: right.account, order: right.order, line: right.line },
  )) as { rows: { id: string }[] };
  if (right.state === 'active') return;
  for (const { id } of rows)
    await service(strapi, entitlementsKey).revoke(id, { actor: 'cli', reason: right.reason ?? 'revoked' });
}

/** @throws ZodError where the rows make no sale */
function saleOf(rights: readonly PortableRight[], names: 'pattern' | 'slug'): InboundSale {
  const first = rights[0]!;
  const said = <Key extends string>(key: Key, value: string | null) =>
    value === null ? {} : { [key]: value };
  const lines = rights.map((right) => ({
    external_line: right.line,
    pattern: right[names] ?? right.pattern,
    quantity: right.quantity,
    price_minor: right.price_minor,
    tax_minor: right.tax_minor,
    ...(right.licence === 'personal' ? {} : { licence: right.licence }),
  }));
  const sale = {
    order: first.order,
    placed_at: first.placed_at,
    currency: first.currency,
    customer: {
      ...said('id', first.buyer_id),
      ...said('email', first.buyer_email),
      ...said('name', first.buyer_name),
      ...said('country', first.country),
      locale: first.locale,
    },
    lines,
    total_minor: lines.reduce((sum, line) => sum + line.quantity * line.price_minor, 0),
    tax_minor: lines.reduce((sum, line) => sum + line.tax_minor, 0),
    ...(first.gift_email === null
      ? {}
      : { gift: { email: first.gift_email, ...said('name', first.gift_name), locale: first.locale } }),
  };
  const event = inboundSchema.safeParse({ type: 'order.placed', timestamp: first.placed_at, data: sale });
  if (!event.success || event.data.type !== 'order.placed')
    throw new DomainError(
      'orders/malformed',
      `These rows make no order: ${event.error?.issues[0]?.message ?? ''}`,
    );
  return event.data.data;
}
