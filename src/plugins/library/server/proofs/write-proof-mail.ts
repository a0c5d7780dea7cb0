import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import type { Mail } from '../../../../kernel/mail/mailer';
import { maskAddress } from '../../../../kernel/mail/mask-address';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { shownCode } from '../../domain/code';
import { libraryMail } from '../../domain/mail/library-mail';
import type { LibraryTools } from '../library-tools';
import { signInSetting } from '../settings';
import { linkPurposes, type ProofRow } from './proof-row';
import { hashOfCode, hashOfToken, newMailedCode, newToken } from './secrets';

type Written = { kind: 'mail'; mail: Mail } | { kind: 'suppressed'; reason: string };

/** Writes a proof's mail. Its secret is made here, at the last moment, and its time begins. */
export async function writeProofMail(
  tools: LibraryTools,
  proofId: string,
  messageId: string,
): Promise<Written> {
  const { minutes } = await tools.settings.get(signInSetting);
  const shop = await tools.settings.get(shopSetting);
  return tools.transaction(async (trx) => {
    const proof = await openProof(trx, proofId);
    if (proof === undefined || proof.address === null)
      return { kind: 'suppressed', reason: 'It came too late.' };
    const message = await table<{ id: string; message_id: string }>(trx, 'message')
      .where({ id: messageId })
      .first('message_id');
    const secret = await makeSecret(trx, tools.root, proof, minutes);
    const { purpose: kind, locale } = proof;
    const text = libraryMail({ kind, locale, shop, secret, minutes, about: await aboutOf(trx, proof) });
    const to = { address: proof.address, name: '' };
    return { kind: 'mail', mail: { to, ...text, messageId: message?.message_id ?? '' } };
  });
}

async function openProof(trx: Trx, id: string): Promise<ProofRow | undefined> {
  const { rows } = (await trx.raw(
    `select * from ledger.library_proof where id = :id and used_at is null and expires_at > now() for update`,
    { id },
  )) as { rows: ProofRow[] };
  return rows[0];
}

async function makeSecret(
  trx: Trx,
  root: string,
  { id, purpose }: ProofRow,
  minutes: number,
): Promise<{ url: string } | { code: string } | null> {
  if (purpose === 'moved') return null;
  const isLink = linkPurposes.includes(purpose);
  const plain = isLink ? newToken() : newMailedCode();
  const hash = isLink ? hashOfToken(plain) : hashOfCode(id, plain);
  await trx.withSchema('ledger').table('library_secret').insert({ hash, proof_id: id });
  await trx.raw(
    'update ledger.library_proof set expires_at = now() + make_interval(mins => :minutes) where id = :id',
    { id, minutes },
  );
  return isLink ? { url: `${root}/library/in/${plain}` } : { code: shownCode(plain) };
}

async function aboutOf(trx: Trx, { purpose, order_number, customer_id: id }: ProofRow): Promise<string> {
  if (purpose !== 'moved') return order_number ?? '';
  const customer = await table<{ id: string; email: string | null }>(trx, 'customer')
    .where({ id: id ?? '' })
    .first('email');
  return maskAddress(customer?.email ?? '');
}
