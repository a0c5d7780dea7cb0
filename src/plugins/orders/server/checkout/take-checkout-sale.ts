import type { Trx } from '../../../../kernel/ledger/transaction';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { checkoutSale, type PaidCheckout } from '../../domain/checkout/checkout-sale';
import { table } from '../../../../kernel/ledger/rows';
import { sourceOf } from '../inbound/inbox';
import { readEvent } from '../inbound/read-event';
import { takeEvent, type Taken } from '../inbound/take-event';
import { endCheckout, type Checkout } from './checkout-rows';
import type { CheckoutTools } from './checkout-tools';

/** What is known of the payment; what is left out is as it was asked. */
type Paid = Pick<PaidCheckout, 'order' | 'placedAt' | 'customer'> &
  Partial<Pick<PaidCheckout, 'currency' | 'totalMinor' | 'taxMinor' | 'countrySigns'>>;

/** A paid checkout becomes an order by the way that every sale takes, and is `paid`, in one transaction. */
export async function takeCheckoutSale(
  { inbound }: Pick<CheckoutTools, 'inbound'>,
  trx: Trx,
  { id, accountId, priced, buyer }: Pick<Checkout, 'id' | 'accountId' | 'priced' | 'buyer'>,
  paid: Paid,
): Promise<Taken> {
  const sale = checkoutSale({
    currency: priced.currency,
    totalMinor: priced.totalMinor,
    taxMinor: 0,
    countrySigns: [],
    gift: buyer.gift ?? null,
    lines: priced.lines,
    ...paid,
  });
  const account = await table<{ id: string; key: string }>(trx, 'channel_account')
    .where({ id: accountId })
    .first('key');
  const taken = await takeEvent(inbound, accountId, {
    source: sourceOf(account?.key ?? ''),
    externalId: `checkout:${id}`,
    sha256: fingerprint(sale),
    event: readEvent(sale),
  });
  await endCheckout(trx, id, 'paid', paid.order);
  return taken;
}
