import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { libraryOpened } from '../../contract';
import { claimOrder } from '../claims/claim-order';
import type { LibraryTools } from '../library-tools';
import type { ProofRow } from '../proofs/proof-row';
import { takeLink } from '../proofs/use-proof';
import { unknownLink } from '../refusals';
import { signInSetting } from '../settings';
import { makeSession } from './session';

/**
 * Uses a mailed link up and begins a session; with a link that was asked for with a claim code, the order comes too.
 * Resolves to the session's secret. @throws DomainError `library/unknown-link`
 */
export async function signIn(
  tools: LibraryTools,
  token: string,
): Promise<{ token: string; days: number; isClaim: boolean }> {
  const { sessionDays: days } = await tools.settings.get(signInSetting);
  return tools.transaction(async (trx) => {
    const proof = await takeLink(trx, token);
    if (proof === undefined) throw unknownLink();
    const isClaim = proof.purpose === 'claim-link';
    const customerId = isClaim ? await claimant(tools, trx, proof) : await stillCustomer(trx, proof);
    await tools.events.publish(trx, libraryOpened, { customerId });
    return { token: await makeSession(trx, customerId, days), days, isClaim };
  });
}

/** The address may have become somebody else's since the mail was written. */
async function stillCustomer(trx: Trx, { customer_id, address }: ProofRow): Promise<string> {
  const customer = await table<{ id: string; email: string; erased_at: Date | null }>(trx, 'customer')
    .where({ id: customer_id ?? '', email: address ?? '' })
    .first();
  if (customer === undefined || customer.erased_at !== null) throw unknownLink();
  return customer.id;
}

async function claimant(
  tools: LibraryTools,
  trx: Trx,
  { address, order_id: orderId, locale }: ProofRow,
): Promise<string> {
  if (address === null || orderId === null) throw unknownLink();
  const customerId = await tools.ownership.ofAddress(trx, { email: address, locale });
  if (!(await claimOrder(tools, trx, { orderId, customerId, way: 'code' }))) throw unknownLink();
  return customerId;
}
