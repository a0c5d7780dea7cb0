/** What a storefront is told of a checkout. */
export const checkoutStates = ['under-way', 'open', 'paid', 'expired', 'failed'] as const;
export type CheckoutState = (typeof checkoutStates)[number];

/** How the buyer pays. */
export type CheckoutWay = 'stripe' | 'free' | 'pretend';

/** What became of it. A checkout that expired or failed may still be paid: the money is believed. */
export type CheckoutOutcome = 'open' | 'paid' | 'expired' | 'failed';

/** `call`: how far the call to the payment service has come. */
export function checkoutState(call: string, outcome: CheckoutOutcome): CheckoutState {
  if (outcome !== 'open') return outcome;
  if (call === 'failed') return 'failed';
  return call === 'sent' ? 'open' : 'under-way';
}

/** Whether a later telling changes what is known: nothing undoes a payment. */
export function mayBecome(from: CheckoutOutcome, to: CheckoutOutcome): boolean {
  return from !== 'paid' && from !== to;
}
