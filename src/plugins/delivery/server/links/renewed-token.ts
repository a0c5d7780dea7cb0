import type { Trx } from '../../../../kernel/ledger/transaction';
import { hashOf, newToken } from './link-token';

/** A token that opens a link as it was renewed for the `renewal`th time; exists here and in the mail, and nowhere else. */
export async function makeRenewedToken(
  trx: Trx,
  { linkId, renewal }: { linkId: string; renewal: number },
): Promise<string> {
  const token = newToken();
  const row = { token_hash: hashOf(token), download_link_id: linkId, renewal };
  await trx.withSchema('ledger').table('renewed_token').insert(row);
  return token;
}

/** Takes back a token whose mail was surely not delivered. */
export async function unmakeRenewedToken(trx: Trx, token: string): Promise<void> {
  await trx
    .withSchema('ledger')
    .table('renewed_token')
    .where({ token_hash: hashOf(token) })
    .delete();
}
