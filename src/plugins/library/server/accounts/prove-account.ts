import { audit } from '../../../../kernel/ledger/audit';
import { readCode } from '../../domain/code';
import type { LibraryTools } from '../library-tools';
import { countTry, takeCode } from '../proofs/use-proof';
import { wrongCode } from '../refusals';
import type { Account } from './account-of';

/**
 * Ties an account to the customer of its address by the code that was mailed there. A code for an address that the
 * account no longer has proves nothing. @throws DomainError `library/wrong-code`, `library/too-many-tries`
 */
export async function proveAccount(
  { db, transaction, ownership, addresses, limits }: LibraryTools,
  { accountId, address }: Account,
  { code: typed, locale }: { code: string; locale: string },
): Promise<void> {
  await limits.take('code', accountId);
  const code = readCode('mailed', typed);
  if (code === undefined) throw wrongCode();
  const open = await countTry(db(), { accountId }, 'account');
  await transaction(async (trx) => {
    const proof = await takeCode(trx, open, code);
    if (proof?.address !== address) throw wrongCode();
    const customerId = await ownership.ofAddress(trx, { email: address, locale });
    const row = { customer_id: customerId, address_hash: addresses.of(address) };
    await trx
      .withSchema('ledger')
      .table('library_account')
      .insert({ account_id: accountId, ...row })
      .onConflict('account_id')
      .merge({ ...row, proven_at: trx.fn.now() });
    const subject = `customer:${customerId}`;
    await audit(trx, { actor: `account:${accountId}`, action: 'library.account-proven', subject });
  });
}
