import { DomainError, type ErrorKind } from '../../../../kernel/errors/domain-error';
import type { PriceRefusal } from '../../domain/checkout/price-checkout';

/** Why something cannot be sold like this. */
export function priceRefusal(refusal: PriceRefusal): DomainError {
  switch (refusal.kind) {
    case 'not-for-sale':
      return refused('orders/not-for-sale', `"${refusal.item}" is not for sale.`, { item: refusal.item });
    case 'no-such-licence':
      return refused(
        'orders/no-such-licence',
        `"${refusal.item}" is not sold with the licence ${refusal.licence}.`,
        {
          item: refusal.item,
          licence: refusal.licence,
        },
      );
    case 'price-not-open':
      return refused(
        'orders/price-not-open',
        `The price of "${refusal.item}" stands; amountMinor is not taken.`,
        {
          item: refusal.item,
        },
      );
    case 'below-minimum':
      return refused('orders/below-minimum', `"${refusal.item}" costs ${refusal.minimumMinor} at least.`, {
        item: refusal.item,
        minimumMinor: refusal.minimumMinor,
      });
    case 'currencies-differ':
      return refused('orders/currencies-differ', 'One checkout is paid in one currency, the catalogue’s.', {
        currencies: refusal.currencies,
      });
    case 'too-much':
      return refused('orders/checkout-too-large', 'This is more than one checkout can hold.', {});
  }
}

export const checkoutRefusal = {
  noKey: () =>
    said(
      'orders/no-idempotency-key',
      'The header Idempotency-Key is missing: 8 to 255 visible characters.',
      'invalid',
    ),
  different: () =>
    said(
      'orders/different-checkout',
      'This Idempotency-Key was used before, for something else.',
      'conflict',
    ),
  underWay: () =>
    said(
      'orders/checkout-under-way',
      'The same checkout is being made at this moment. Ask again.',
      'conflict',
    ),
  foreignOrigin: (field: string) =>
    refused('orders/origin-not-allowed', `${field} is of no origin that the shop has allowed.`, { field }),
  noAddress: () =>
    refused('orders/address-needed', 'Nothing is to be paid: an e-mail address is needed.', {}),
  noAccount: () =>
    said(
      'orders/no-payment-account',
      'No payment service is connected, or several are and none is chosen in the settings.',
      'unavailable',
    ),
  refusedThere: (reason: string) =>
    refused('orders/payment-refused', 'The payment service does not take this.', { reason }),
  tooMany: () => said('orders/too-many-checkouts', 'Too many checkouts. Please wait.', 'too-many'),
  unknown: () => said('orders/unknown-checkout', 'There is no such checkout.', 'missing'),
};

function refused(code: string, message: string, details: Record<string, unknown>): DomainError {
  return new DomainError(code, message, { kind: 'unprocessable', details });
}

function said(code: string, message: string, kind: ErrorKind): DomainError {
  return new DomainError(code, message, { kind });
}
