import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import { sealedSchema, type SealedPlace } from '../../../../kernel/secrets/sealed';
import type { SealedColumn } from '../../../../kernel/secrets/sealed-columns';
import type { ClaimCodeView } from '../../contract';
import { newCode, readCode, shownCode } from '../../domain/code';
import type { LibraryTools } from '../library-tools';

interface CodeRow {
  id: string;
  order_id: string;
  sealed: unknown;
  made_at: Date;
}

const placeOf = (row: string): SealedPlace => ({ table: 'library_claim_code', row, field: 'sealed' });

/** For the rotation of keys. */
export const sealedClaimCodes: SealedColumn = {
  table: 'library_claim_code',
  column: 'sealed',
  rewrapAll: (row, value, rewrap) => rewrap(sealedSchema.parse(json(value)), placeOf(row)),
};

/**
 * The claim code of an order, made at the first look and the same at every later one: it may be in a message already.
 * Every look is written down. @throws DomainError `library/unknown-order`, `library/already-claimed`
 */
export async function showClaimCode(
  { transaction, keyring, claimCodes, root }: LibraryTools,
  orderId: string,
  actor: string,
): Promise<ClaimCodeView> {
  return transaction(async (trx) => {
    const order = await table<{ id: string }>(trx, 'orders').where({ id: orderId }).forUpdate().first('id');
    if (order === undefined)
      throw new DomainError('library/unknown-order', 'There is no such order.', { kind: 'missing' });
    const claimed = await table<{ order_id: string }>(trx, 'library_claim')
      .where({ order_id: orderId })
      .first();
    if (claimed !== undefined)
      throw new DomainError(
        'library/already-claimed',
        'This order was claimed already, by its buyer we hope.',
        {
          kind: 'conflict',
        },
      );
    await audit(trx, { actor, action: 'library.claim-code-shown', subject: `order:${orderId}` });
    const url = `${root}/library/claim`;
    const known = await table<CodeRow>(trx, 'library_claim_code').where({ order_id: orderId }).first();
    if (known !== undefined) {
      const code = keyring.open(json(known.sealed), placeOf(known.id));
      return { code: shownCode(code), url, madeAt: known.made_at.toISOString() };
    }
    const [id, code] = [newId(), newCode('claim', randomBytes)];
    const [made] = (await trx
      .withSchema('ledger')
      .table('library_claim_code')
      .insert({
        id,
        order_id: orderId,
        code_hash: claimCodes.of(code),
        sealed: JSON.stringify(keyring.seal(code, placeOf(id))),
        made_by: actor,
      })
      .returning('made_at')) as { made_at: Date }[];
    return { code: shownCode(code), url, madeAt: made!.made_at.toISOString() };
  });
}

/** The order of a claim code; undefined for what is none. By a keyed hash: how long it takes tells nothing of a code. */
export async function findOrderOfCode(
  db: Knex,
  { claimCodes }: Pick<LibraryTools, 'claimCodes'>,
  typed: string,
): Promise<string | undefined> {
  const code = readCode('claim', typed) ?? '';
  const { rows } = (await db.raw(
    'select order_id from ledger.library_claim_code where code_hash = any(:hashes)',
    { hashes: claimCodes.all(code) },
  )) as { rows: { order_id: string }[] };
  return rows[0]?.order_id;
}
