import type { Core } from '@strapi/strapi';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { newId } from '../../../../kernel/ids/ids';
import { environmentKey, transactionKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { publicHost } from '../../../../kernel/config/public-url';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import { decideRenewal } from '../../domain/link/link-renewal';
import { sendRenewalJob } from '../receipts/mail-jobs';
import { linksSetting } from '../settings';
import { findLink, type FoundLink } from './find-link';
import { notRenewable, rightRefusal, unknownLink } from './refusals';

/**
 * Has an ended link sent anew to the address of its order, at most twice. Its clock begins again and its downloads
 * stay as they are; only the token in that mail opens it from now on. Asking again within ten minutes changes nothing.
 * @throws DomainError `delivery/unknown-link`, `delivery/link-revoked`, `delivery/not-renewable`
 */
export async function renewLink(strapi: Core.Strapi, token: string): Promise<void> {
  const { unopenedDays } = await service(strapi, settingsKey).get(linksSetting);
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const link = await findLocked(trx, token);
    if (link === undefined) throw unknownLink();
    const { entitlementId } = link;
    const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId }, undefined, trx);
    if (right.kind === 'refused') throw rightRefusal(right.reason);
    const decision = decideRenewal(link.facts, link.now);
    if (decision === 'on-its-way') return;
    if (decision !== 'may' || !(await hasAddress(trx, link.customerId)))
      throw notRenewable(decision === 'may' ? 'none-left' : decision);
    const messageId = await writeRenewal(trx, link, publicHost(service(strapi, environmentKey)));
    await trx.raw(
      `update ledger.download_link
       set renewals = renewals + 1, first_used_at = null, expires_at = null,
         unopened_until = now() + make_interval(days => ?)
       where id = ?`,
      [unopenedDays, link.linkId],
    );
    await service(strapi, jobsKey).enqueue(trx, sendRenewalJob, { messageId });
  });
}

/** Read while nobody else can renew it, or count a download of it. */
async function findLocked(trx: Trx, token: string): Promise<FoundLink | undefined> {
  const link = await findLink(trx, token);
  if (link === undefined) return undefined;
  await trx.raw('select id from ledger.download_link where id = ? for update', [link.linkId]);
  return findLink(trx, token);
}

async function hasAddress(trx: Trx, customerId: string): Promise<boolean> {
  const row = (await trx
    .withSchema('ledger')
    .table('customer')
    .where({ id: customerId })
    .whereNotNull('email')
    .first('id')) as unknown;
  return row !== undefined;
}

/** The mail's row, and what the link's clock said before. Resolves to the mail's id. */
async function writeRenewal(trx: Trx, link: FoundLink, hostname: string): Promise<string> {
  const { linkId, facts, customerId, orderId, buyer } = link;
  const renewal = facts.renewals + 1;
  const messageId = newId();
  await trx
    .withSchema('ledger')
    .table('message')
    .insert({
      id: messageId,
      kind: 'renewal',
      dedupe_key: `renewal:${linkId}:${String(renewal)}`,
      customer_id: customerId,
      subject_id: orderId,
      locale: buyer.locale,
      message_id: `<${messageId}@${hostname}>`,
    });
  await trx.raw(
    `insert into ledger.link_renewal (id, download_link_id, renewal, message_id, first_used_at, ended_at)
     select ?, id, ?, ?, first_used_at, coalesce(expires_at, unopened_until) from ledger.download_link where id = ?`,
    [newId(), renewal, messageId, linkId],
  );
  return messageId;
}
