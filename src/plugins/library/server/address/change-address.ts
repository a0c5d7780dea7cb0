import { audit } from '../../../../kernel/ledger/audit';
import { table } from '../../../../kernel/ledger/rows';
import { libraryAddressChanged } from '../../contract';
import { readCode } from '../../domain/code';
import type { LibraryTools } from '../library-tools';
import { askProof } from '../proofs/ask-proof';
import { countTry, takeCode } from '../proofs/use-proof';
import { wrongCode } from '../refusals';
import { endOtherSessions } from '../sessions/session';

/** Who changes: the customer, and the one device that stays signed in. */
export interface Changer {
  customerId: string;
  sessionId: string | null;
}

/**
 * Gives a library the address that a code proves. Where that is another customer's, both are one from now on: the
 * session proves the one address, the code the other. All other devices are signed out, and the old address is told.
 * @throws DomainError `library/wrong-code`, `library/too-many-tries`
 */
export async function changeAddress(
  tools: LibraryTools,
  { customerId, sessionId }: Changer,
  typed: string,
): Promise<void> {
  const { limits, transaction, ownership, events, jobs } = tools;
  await limits.take('code', customerId);
  const code = readCode('mailed', typed);
  if (code === undefined) throw wrongCode();
  const open = await countTry(tools.db(), { customerId }, 'address');
  await transaction(async (trx) => {
    const proof = await takeCode(trx, open, code);
    if (proof === undefined || proof.address === null) throw wrongCode();
    const before = await table<{ id: string; email: string | null; locale: string }>(trx, 'customer')
      .where({ id: customerId })
      .forUpdate()
      .first();
    if (before === undefined || before.email === proof.address) return;
    const merged = await ownership.changeAddress(trx, customerId, proof.address);
    if (merged !== null) {
      await endOtherSessions(trx, merged, null);
      const theirs = trx.withSchema('ledger').table('library_account').where({ customer_id: merged });
      await theirs.update({ customer_id: customerId });
    }
    await endOtherSessions(trx, customerId, sessionId);
    const { email: left, locale } = before;
    if (left !== null)
      await askProof(jobs, trx, { purpose: 'moved', address: left, customer_id: customerId, locale });
    await events.publish(trx, libraryAddressChanged, { customerId });
    const subject = `customer:${customerId}`;
    await audit(trx, { actor: 'customer', action: 'library.address-changed', subject, details: { merged } });
  });
}
