import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readStripe, stripeEnvelope } from '../../src/plugins/orders/domain/vendors/stripe/read-stripe';

const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/stripe/fixtures3.json');
const isThere = process.env['TEST_DATA'] !== undefined && existsSync(file);
if (!isThere) console.warn('TEST_DATA has no specs/stripe: the vendor’s own objects are not read');

/** The vendor's own example objects, with what a real one would have in the fields that matter. */
(isThere ? describe : describe.skip)('an object of the vendor’s own examples', () => {
  const objects = isThere
    ? z.object({ resources: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync(file, 'utf8')))
        .resources
    : {};
  const told = (type: string, name: string, over: object) =>
    readStripe(
      stripeEnvelope({
        id: 'evt_1',
        type,
        created: 1_780_000_000,
        livemode: false,
        data: { object: { ...(objects[name] as object), ...over } },
      })!,
    );

  it.each([
    ['checkout.session.completed', 'checkout.session', {}, 'other'],
    [
      'checkout.session.completed',
      'checkout.session',
      { payment_status: 'paid', amount_total: 950, currency: 'eur', payment_intent: 'pi_1' },
      'paid',
    ],
    ['refund.created', 'refund', {}, 'other'],
    ['refund.created', 'refund', { payment_intent: 'pi_1' }, 'refunded'],
    ['refund.failed', 'refund', { payment_intent: 'pi_1', status: 'failed' }, 'refund-failed'],
    ['charge.refunded', 'charge', {}, 'other'],
    ['charge.refunded', 'charge', { payment_intent: 'pi_1', refunded: true }, 'refunded-whole'],
    ['charge.dispute.created', 'dispute', { payment_intent: 'pi_1' }, 'other'],
    ['charge.dispute.created', 'dispute', { payment_intent: 'pi_1', status: 'needs_response' }, 'disputed'],
    ['charge.dispute.closed', 'dispute', { payment_intent: 'pi_1', status: 'lost' }, 'dispute-closed'],
  ])('%s with %s %j is %s', (type, name, over, kind) => {
    expect(told(type, name, over).kind).toBe(kind);
  });
});
