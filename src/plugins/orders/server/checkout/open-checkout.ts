import { randomUUID } from 'node:crypto';
import { patternShelfKey } from '../../../../api/pattern/contract';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { fingerprint, sha256 } from '../../../../kernel/webhooks/fingerprint';
import type { NewCheckout } from '../../checkout-contract';
import { priceCheckout, type PricedCheckout } from '../../domain/checkout/price-checkout';
import { returnAddress } from '../../domain/checkout/return-address';
import type { CheckoutWay } from '../../domain/checkout/checkout-state';
import { findAccount, storefrontKey } from '../accounts/channel-accounts';
import { payTo } from '../accounts/payment-account';
import { checkoutRefusal, priceRefusal } from './checkout-refusals';
import { findCheckout, insertCheckout, type Checkout, type NewCheckoutRow } from './checkout-rows';
import { checkoutSetting } from './checkout-setting';
import type { CheckoutTools } from './checkout-tools';
import { countFreeOrder } from './count-checkouts';
import { askForPayment } from './ask-for-payment';
import { takeCheckoutSale } from './take-checkout-sale';

/**
 * Opens a checkout, once for an idempotency key: priced from the catalogue, written down, and only then asked of the
 * payment service. What costs nothing is an order at once.
 * @throws DomainError of `checkoutRefusal` and `priceRefusal`
 */
export async function openCheckout(tools: CheckoutTools, asked: NewCheckout, key: string): Promise<Checkout> {
  const keySha256 = sha256(key);
  const print = fingerprint(asked);
  const before = await findCheckout(tools.db(), { key_sha256: keySha256 });
  if (before === undefined) {
    const row = await newRow(tools, asked, { keySha256, fingerprint: print });
    await writeDown(tools, row);
  }
  const found = await findCheckout(tools.db(), { key_sha256: keySha256 });
  if (found === undefined || found.fingerprint !== print) throw checkoutRefusal.different();
  const isAsked = found.way !== 'stripe' || found.state === 'sent' || found.outcome !== 'open';
  return isAsked ? found : askForPayment(tools, found);
}

async function writeDown(tools: CheckoutTools, row: NewCheckoutRow): Promise<void> {
  await tools.transaction(async (trx) => {
    const isNew = await insertCheckout(trx, row);
    if (!isNew || row.way !== 'free') return;
    await takeCheckoutSale(tools, trx, row, {
      order: `free-${row.id}`,
      placedAt: tools.clock.now().toISOString(),
      customer: { email: row.buyer.email, locale: row.locale },
    });
  });
}

async function newRow(
  tools: CheckoutTools,
  asked: NewCheckout,
  marks: Pick<NewCheckoutRow, 'keySha256' | 'fingerprint'>,
): Promise<NewCheckoutRow> {
  const { origins, account, freePerDay } = await service(tools.strapi, settingsKey).get(checkoutSetting);
  // Not of the house's ids, which begin with the time: this one must not be guessed.
  const id = randomUUID();
  const successUrl = returnAddress(asked.successUrl, origins, id);
  if (successUrl === undefined) throw checkoutRefusal.foreignOrigin('successUrl');
  const cancelUrl = returnAddress(asked.cancelUrl, origins, id);
  if (cancelUrl === undefined) throw checkoutRefusal.foreignOrigin('cancelUrl');
  const priced = await price(tools, asked);
  const { way, accountId } = await wayOf(tools, priced, account);
  const { email, gift, locale } = asked;
  if (way === 'free') {
    if (email === undefined) throw checkoutRefusal.noAddress();
    await countFreeOrder(tools.db(), gift?.email ?? email, freePerDay);
  }
  return {
    id,
    ...marks,
    accountId,
    way,
    priced,
    locale,
    buyer: { email, gift },
    successUrl,
    cancelUrl,
    url: way === 'pretend' ? `${tools.publicUrl}/pretend-payment/${id}` : null,
  };
}

async function price(
  { strapi }: CheckoutTools,
  { items, currency, locale }: NewCheckout,
): Promise<PricedCheckout> {
  const named = (key: 'pattern' | 'collection') =>
    items.map((item) => item[key]).filter((word) => word !== undefined);
  const offers = await service(strapi, patternShelfKey).offers(
    { patterns: named('pattern'), collections: named('collection') },
    locale,
  );
  const answer = priceCheckout(items, offers, currency);
  if (answer.kind === 'refused') throw priceRefusal(answer.refusal);
  return answer.checkout;
}

async function wayOf(
  { db, keyring, isPretending }: CheckoutTools,
  { totalMinor }: PricedCheckout,
  named: string,
): Promise<{ way: CheckoutWay; accountId: string }> {
  const storefront = () => findAccount(db(), storefrontKey).then(({ id }) => id);
  if (totalMinor === 0) return { way: 'free', accountId: await storefront() };
  const account = await payTo({ db: db(), keyring }, named);
  if (account === 'none' && isPretending) return { way: 'pretend', accountId: await storefront() };
  if (typeof account === 'string') throw checkoutRefusal.noAccount();
  return { way: 'stripe', accountId: account.id };
}
