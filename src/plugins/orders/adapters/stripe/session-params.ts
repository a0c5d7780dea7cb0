import type Stripe from 'stripe';
import type { PricedCheckout } from '../../domain/checkout/price-checkout';
import { toStripeAmount } from '../../domain/vendors/stripe/stripe-amount';
import { checkoutMark } from '../../domain/vendors/stripe/stripe-session';

interface Wanted {
  id: string;
  priced: PricedCheckout;
  locale: string;
  buyer: { email?: string | undefined };
  successUrl: string;
  cancelUrl: string;
}

/** The languages of Stripe's page that are plain two letters; others are left to the browser. */
const languages = new Set(
  'bg cs da de el en es et fi fil fr hr hu id it ja ko lt lv ms mt nb nl pl pt ro ru sk sl sv th tr vi zh'.split(
    ' ',
  ),
);

/**
 * What Stripe is asked for. Prices are the catalogue's with their tax in; names and addresses of who is given never go
 * there. Undefined where the currency cannot be told so finely.
 */
export function sessionParams(
  { id, priced, locale, buyer, successUrl, cancelUrl }: Wanted,
  { automaticTax }: { automaticTax: boolean },
): Stripe.Checkout.SessionCreateParams | undefined {
  const items = priced.shown.map(({ title, quantity, unitMinor }) => ({
    title,
    quantity,
    amount: toStripeAmount(unitMinor, priced.currency),
  }));
  if (items.some(({ amount }) => amount === undefined)) return undefined;
  const metadata = { [checkoutMark]: id };
  const language = locale.slice(0, 2);
  return {
    mode: 'payment',
    line_items: items.map(({ title, quantity, amount }) => ({
      quantity,
      price_data: {
        currency: priced.currency.toLowerCase(),
        unit_amount: amount!,
        product_data: { name: title },
        ...(automaticTax ? { tax_behavior: 'inclusive' as const } : {}),
      },
    })),
    success_url: successUrl,
    cancel_url: cancelUrl,
    client_reference_id: id,
    metadata,
    payment_intent_data: { metadata },
    locale: languages.has(language) ? language : 'auto',
    ...(buyer.email === undefined ? {} : { customer_email: buyer.email }),
    ...(automaticTax ? { automatic_tax: { enabled: true } } : {}),
  };
}
