import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { sessionParams } from '../../adapters/stripe/session-params';
import { createStripePayments, type OpenedSession } from '../../adapters/stripe/stripe-payments';
import { unreachable } from '../accounts/api-key';
import { paymentAccountOf } from '../accounts/payment-account';
import { checkoutRefusal } from './checkout-refusals';
import { findCheckout, type Checkout } from './checkout-rows';
import { checkoutSetting } from './checkout-setting';
import type { CheckoutTools } from './checkout-tools';

/** So long a call may take before somebody else may make it again under the same key. */
const callMs = 30_000;

/**
 * Asks Stripe for the page on which the buyer pays: claimed before the call, under a key that makes a repetition the
 * same session. After a definite no the key is another one: Stripe repeats its answer to one that it knows.
 * @throws DomainError `orders/payment-refused`, `orders/payment-unreachable`, `orders/checkout-under-way`
 */
export async function askForPayment(tools: CheckoutTools, { id, accountId }: Checkout): Promise<Checkout> {
  const { db, keyring, transaction, reach, strapi } = tools;
  const account = await paymentAccountOf({ db: db(), keyring }, accountId);
  if (account === undefined) throw checkoutRefusal.noAccount();
  const { automaticTax } = await service(strapi, settingsKey).get(checkoutSetting);
  let answer: OpenedSession | undefined;
  await claim(
    {
      transaction,
      table: 'checkout',
      id,
      unknown: 'repeat',
      mayClaim: async (trx) => !(await isBeingMade(trx, id)),
      settle: (trx) => keepAnswer(trx, id, answer),
    },
    async () => {
      const checkout = (await findCheckout(db(), { id }))!;
      const params = sessionParams(checkout, { automaticTax });
      answer =
        params === undefined
          ? { kind: 'refused', reason: 'amount_too_fine' }
          : await createStripePayments(account.apiKey, reach).openSession({
              params,
              idempotencyKey: `selvedge-checkout-${id}-${checkout.round}`,
            });
      return outcomeOf(answer);
    },
  );
  const after = (await findCheckout(db(), { id }))!;
  if (after.state === 'sent' || after.outcome !== 'open') return after;
  if (after.state === 'failed') throw checkoutRefusal.refusedThere(after.lastError ?? '');
  if (after.state === 'sending') throw checkoutRefusal.underWay();
  throw unreachable();
}

function outcomeOf(answer: OpenedSession): Outcome {
  switch (answer.kind) {
    case 'opened':
      return { kind: 'sent' };
    case 'refused':
      return { kind: 'failed', reason: answer.reason };
    case 'later':
    case 'lost':
      return answer;
  }
}

async function keepAnswer(trx: Trx, id: string, answer: OpenedSession | undefined): Promise<void> {
  const row = trx.withSchema('ledger').table('checkout').where({ id });
  if (answer?.kind === 'opened') await row.update({ session_id: answer.session, url: answer.url });
  if (answer?.kind === 'later') await row.increment('round', 1);
}

/** Another request for the same checkout is with Stripe just now. */
async function isBeingMade(trx: Trx, id: string): Promise<boolean> {
  const row = await table<{ id: string; state: string; state_since: Date }>(trx, 'checkout')
    .where({ id, state: 'sending' })
    .where('state_since', '>', trx.raw(`now() - make_interval(secs => ?)`, [callMs / 1000]))
    .first('id');
  return row !== undefined;
}
