import { claim, type Outcome } from '../../../../kernel/claims/claim';
import { newId } from '../../../../kernel/ids/ids';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { LibraryTools } from '../library-tools';
import { addresseeOf, type Addressee } from './address-proof';
import { findOrders } from './find-orders';
import type { ProofRow } from './proof-row';
import { writeProofMail } from './write-proof-mail';

/**
 * Sends the mail of a proof under a claim, if there is somebody to send it to. A lost answer is repeated with the same
 * Message-ID and a second secret. Nobody waits an hour for a link: after that no try is made.
 * @throws Error when it has to be tried again, so that the queue does
 */
export async function sendProof(tools: LibraryTools, proofId: string): Promise<void> {
  const messageId = await tools.transaction((trx) => prepare(tools, trx, proofId));
  if (messageId === undefined) return;
  const { transaction } = tools;
  const outcome = await claim(
    { transaction, table: 'message', id: messageId, unknown: 'repeat' },
    async (): Promise<Outcome> => {
      const written = await writeProofMail(tools, proofId, messageId);
      return written.kind === 'mail' ? tools.mailer.send(written.mail) : written;
    },
  );
  if (outcome.kind === 'later' || outcome.kind === 'lost')
    throw new Error(`The mail is ${outcome.kind}: ${outcome.reason}`);
}

/** The row that the mail is claimed by; undefined where there is nobody, and then the proof is forgotten. */
async function prepare(tools: LibraryTools, trx: Trx, proofId: string): Promise<string | undefined> {
  const found = (await table<ProofRow>(trx, 'library_proof').where({ id: proofId }).forUpdate().first()) as
    ProofRow | undefined;
  if (found === undefined) return undefined;
  const isByNumber = found.purpose === 'order' && found.order_id === null;
  const proof = isByNumber ? await findOrders(tools.jobs, trx, found) : found;
  const addressee = await addresseeOf(trx, proof);
  if (addressee === undefined) {
    await trx.withSchema('ledger').table('library_proof').where({ id: proofId }).delete();
    return undefined;
  }
  const { customerId: customer_id, locale } = addressee;
  await trx
    .withSchema('ledger')
    .table('library_proof')
    .where({ id: proofId })
    .update({ customer_id, locale });
  return writeRow(trx, proofId, addressee, tools.hostname);
}

async function writeRow(
  trx: Trx,
  proofId: string,
  { customerId, locale }: Addressee,
  hostname: string,
): Promise<string> {
  const id = newId();
  const { rows } = (await trx.raw(
    `insert into ledger.message as known (id, kind, dedupe_key, customer_id, subject_id, locale, message_id)
     values (:id, 'library', :key, :customerId, :proofId, :locale, :messageId)
     on conflict (dedupe_key) do update set dedupe_key = known.dedupe_key returning id`,
    { id, key: `library:${proofId}`, customerId, proofId, locale, messageId: `<${id}@${hostname}>` },
  )) as { rows: { id: string }[] };
  return rows[0]!.id;
}
