import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Log } from '../../../../kernel/log/log';
import { fingerprint } from '../../../../kernel/webhooks/fingerprint';
import { createStripePayments, type StripePayments } from '../../adapters/stripe/stripe-payments';
import { ownEvent } from '../../domain/vendors/own-event';
import {
  countrySignsOf,
  orderOf,
  paidSession,
  type PaidSession,
} from '../../domain/vendors/stripe/stripe-session';
import type { CountrySign } from '../../inbound-contract';
import { unreachable } from '../accounts/api-key';
import type { PaymentAccount } from '../accounts/payment-account';
import { findCheckout, type Checkout } from '../checkout/checkout-rows';
import type { CheckoutTools } from '../checkout/checkout-tools';
import { takeCheckoutSale } from '../checkout/take-checkout-sale';
import { sourceOf } from './inbox';
import { matchPatterns } from './match-patterns';
import { isKnownOrder } from './order-rows';
import { readEvent } from './read-event';
import type { Taken } from './take-event';
import { takeVendorEvent, unlessToldBefore } from './take-vendor-event';

export interface StripeTools extends CheckoutTools {
  account: PaymentAccount;
  log: Log;
}

type Told = Pick<Taken, 'order' | 'verdict'>;

function paymentsOf({ account, reach }: StripeTools): StripePayments {
  return createStripePayments(account.apiKey, reach);
}

/** A paid session: of a checkout of ours its lines are known here, of another Stripe is asked. Null: no pattern in it. */
export async function takeStripeSale(tools: StripeTools, paid: PaidSession): Promise<Told | null> {
  if (paid.customer?.email === undefined) {
    throw new DomainError(
      'orders/no-address',
      `Order ${orderOf(paid)} has no e-mail address to deliver to.`,
      {
        kind: 'unprocessable',
      },
    );
  }
  const customer = paid.customer;
  const checkout = paid.checkout === null ? undefined : await findCheckout(tools.db(), { id: paid.checkout });
  const signs = await countrySigns(tools, paid);
  return checkout?.accountId === tools.account.id
    ? takeOwn(tools, checkout, { ...paid, customer }, signs)
    : takeForeign(tools, { ...paid, customer }, signs);
}

function takeOwn(
  tools: StripeTools,
  checkout: Checkout,
  paid: PaidSession & { customer: NonNullable<PaidSession['customer']> },
  countrySigns: CountrySign[],
): Promise<Told> {
  const order = orderOf(paid);
  const { placedAt, currency, totalMinor, taxMinor, customer } = paid;
  return unlessToldBefore(order, () =>
    tools.transaction((trx) =>
      takeCheckoutSale(tools, trx, checkout, {
        order,
        placedAt,
        currency,
        totalMinor,
        taxMinor,
        customer: { ...customer, locale: checkout.locale },
        countrySigns,
      }),
    ),
  );
}

async function takeForeign(
  tools: StripeTools,
  paid: PaidSession & { customer: NonNullable<PaidSession['customer']> },
  signs: CountrySign[],
): Promise<Told | null> {
  const { account, strapi, inbound } = tools;
  const lines = await asked(() => paymentsOf(tools).linesOf(paid.session));
  const patterns = await matchPatterns(
    strapi,
    account.id,
    lines.flatMap(({ names }) => names),
  );
  const { placedAt, currency } = paid;
  const customer = { ...paid.customer, ...(signs.length === 0 ? {} : { country_signs: signs }) };
  const sale = ownEvent(
    { kind: 'sale', order: orderOf(paid), placedAt, currency, customer, lines },
    (names) => names.map((name) => patterns.get(name)).find((pattern) => pattern !== undefined),
  );
  if (sale === null) return null;
  return takeVendorEvent(inbound, account.id, {
    source: sourceOf(account.key),
    externalId: `session:${paid.session}`,
    sha256: fingerprint(sale),
    event: readEvent(sale),
  });
}

/**
 * Makes sure that the sale of a payment is in the books before what follows it: Stripe's events come in any order, so
 * it is asked for the session. False: the payment is of something else.
 */
export async function ensureStripeSale(tools: StripeTools, payment: string): Promise<boolean> {
  if (await isKnownOrder(tools.db(), tools.account.id, payment)) return true;
  const session = await asked(() => paymentsOf(tools).sessionOf(payment));
  const paid = session === null ? null : paidSession(session);
  return paid !== null && (await takeStripeSale(tools, paid)) !== null;
}

/** Evidence for the tax office is worth asking for, and not worth a buyer's waiting: without an answer there is one sign less. */
async function countrySigns(tools: StripeTools, { payment, customer }: PaidSession): Promise<CountrySign[]> {
  const card =
    payment === null
      ? null
      : await paymentsOf(tools)
          .cardCountryOf(payment)
          .catch((error: unknown) => {
            tools.log.warn('a card’s country is not known', { payment, error });
            return null;
          });
  return countrySignsOf(customer?.country, card);
}

/** @throws DomainError `orders/payment-unreachable`: Stripe sends the event again */
async function asked<Answer>(asking: () => Promise<Answer>): Promise<Answer> {
  try {
    return await asking();
  } catch (cause) {
    throw unreachable(cause);
  }
}
