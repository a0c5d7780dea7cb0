import type { Core } from '@strapi/strapi';
import { faultsOf } from '../../../../kernel/errors/faults';
import { logKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { verifyStripe } from '../../adapters/stripe/verify-stripe';
import { readStripe, stripeEnvelope, type StripeTold } from '../../domain/vendors/stripe/read-stripe';
import { unknownAccount } from '../accounts/channel-accounts';
import { paymentAccountOf } from '../accounts/payment-account';
import { findCheckout, endCheckout } from '../checkout/checkout-rows';
import { checkoutTools } from '../checkout/checkout-tools';
import { malformed, refusal } from './inbound-refusals';
import { takeStripeDispute, takeStripeDisputeEnd } from './stripe-disputes';
import { takeFailedRefund, takeStripeRefund, takeWholeRefund } from './stripe-refunds';
import { takeStripeSale, type StripeTools } from './stripe-sales';
import type { Taken } from './take-event';
import { passedOver, type VendorAnswer } from './vendor-answer';

/**
 * An event of Stripe's for an account: signed, of the account's own mode, and told in our words. Others are thanked
 * for and passed over.
 * @throws DomainError as the doors of other shops; `orders/payment-unreachable` where Stripe has to be asked first
 */
export async function takeStripe(
  strapi: Core.Strapi,
  account: { id: string; key: string; secrets: string[] },
  { signature, body }: { signature: string; body: Buffer },
): Promise<VendorAnswer> {
  const tools = checkoutTools(strapi);
  const verdict = verifyStripe(signature, body, { secrets: account.secrets, now: tools.clock.now() });
  if (verdict.kind !== 'genuine') throw refusal[verdict.kind]();
  const event = stripeEnvelope(verdict.event);
  if (event === null) throw malformed([{ field: '', message: 'This is no event of Stripe.' }]);
  const opened = await paymentAccountOf({ db: tools.db(), keyring: tools.keyring }, account.id);
  if (opened === undefined) throw unknownAccount(account.key);
  if (event.livemode !== (opened.mode === 'live'))
    return passedOver(`an event of the other mode than ${opened.mode}`);
  const stripe: StripeTools = {
    ...tools,
    account: opened,
    log: service(strapi, logKey).child({ room: 'orders' }),
  };
  return answerTo(stripe, event.id, readStripe(event));
}

async function answerTo(tools: StripeTools, event: string, told: StripeTold): Promise<VendorAnswer> {
  switch (told.kind) {
    case 'paid':
      return said(await takeStripeSale(tools, told.paid));
    case 'ended':
      return end(tools, told);
    case 'refunded':
      return said(await takeStripeRefund(tools, event, told.refund));
    case 'refund-failed':
      return said(await takeFailedRefund(tools, event, told));
    case 'refunded-whole':
      return said(await takeWholeRefund(tools, event, told));
    case 'disputed':
      return said(await takeStripeDispute(tools, event, told));
    case 'dispute-closed':
      return said(await takeStripeDisputeEnd(tools, event, told));
    case 'other':
      return passedOver(told.what);
    case 'malformed':
      throw malformed(faultsOf(told));
  }
}

function said(taken: Pick<Taken, 'order' | 'verdict'> | null): VendorAnswer {
  if (taken === null) return passedOver('a payment of something that is no pattern here');
  return { events: [{ order: taken.order, verdict: taken.verdict }], ignored: null };
}

async function end(
  { db, transaction, account }: StripeTools,
  { checkout, outcome }: Extract<StripeTold, { kind: 'ended' }>,
): Promise<VendorAnswer> {
  const found = await findCheckout(db(), { id: checkout });
  if (found?.accountId !== account.id) return passedOver('a checkout that is not known');
  await transaction((trx) => endCheckout(trx, checkout, outcome));
  return passedOver(`a checkout that ${outcome}`);
}
