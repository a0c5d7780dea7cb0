import { DomainError } from '../../../../kernel/errors/domain-error';
import type { Fault } from '../../../../kernel/errors/faults';
import { sayFaults } from '../../../../kernel/webhooks/parse-json-body';

/** Standard Webhooks advises 20 kB; an order of 200 lines stays below this. */
export const limitBytes = 256 * 1024;

export function malformed(faults: Fault[]): DomainError {
  return new DomainError('orders/malformed', `This is no order event. ${sayFaults(faults)}`, {
    details: { faults },
  });
}

export const refusal = {
  'too-large': () =>
    new DomainError('orders/too-large', `An order has at most ${limitBytes} bytes.`, {
      kind: 'too-large',
      details: { limit: limitBytes },
    }),
  unsigned: () =>
    unauthorised('orders/unsigned', 'The signature is missing: sign as the account’s kind of shop does.'),
  'bad-signature': () =>
    unauthorised('orders/bad-signature', 'The signature does not fit this body and account.'),
  stale: () => unauthorised('orders/stale', 'The webhook-timestamp is more than five minutes from now.'),
};

function unauthorised(code: string, message: string): DomainError {
  return new DomainError(code, message, { kind: 'unauthorised' });
}
