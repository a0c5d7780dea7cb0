import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { transactionKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import { downloadMinted } from '../../contract';
import { linkState } from '../../domain/link/link-state';
import { linksSetting } from '../settings';
import { findLink } from './find-link';
import { issueTraceToken } from './issue-trace-token';
import { hashOf, newToken } from './link-token';
import { linkRefusal, rightRefusal, unknownLink } from './refusals';

/** For so long one download may be paused, resumed and taken in ranges. */
const ticketMinutes = 60;

/**
 * Counts one download of a link and makes the ticket that fetches it. The first one starts the link's clock.
 * However many ask at once, a link with limit k gives k tickets.
 * @throws DomainError `delivery/unknown-link`, `delivery/link-revoked`, `delivery/link-expired`,
 * `delivery/limit-reached`, `delivery/recalled`
 */
export async function mintDownload(
  strapi: Core.Strapi,
  token: string,
  releasedFileId: string,
): Promise<string> {
  const { hoursAfterFirstUse } = await service(strapi, settingsKey).get(linksSetting);
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const link = await findLink(trx, token);
    if (link === undefined) throw unknownLink();
    const { linkId, entitlementId } = link;
    const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId }, releasedFileId, trx);
    if (right.kind === 'refused') throw rightRefusal(right.reason);
    if (!(await takeOne(trx, linkId, hoursAfterFirstUse))) {
      const now = await findLink(trx, token);
      const state = now === undefined ? 'revoked' : linkState(now.facts, now.now);
      throw linkRefusal(state === 'open' ? 'used-up' : state);
    }
    const ticket = newToken();
    const { orderLineId } = right.entitlement;
    const traceToken = (await isStamped(trx, releasedFileId))
      ? await issueTraceToken(trx, orderLineId, releasedFileId)
      : null;
    const downloadId = newId();
    await trx.raw(
      `insert into ledger.download
         (id, ticket_hash, entitlement_id, download_link_id, released_file_id, trace_token, expires_at)
       values (?, ?, ?, ?, ?, ?, now() + make_interval(mins => ?))`,
      [downloadId, hashOf(ticket), entitlementId, linkId, releasedFileId, traceToken, ticketMinutes],
    );
    await service(strapi, eventsKey).publish(trx, downloadMinted, { downloadId });
    return ticket;
  });
}

/** Files without a master go out alike to everybody: a token that is not in them would name nobody. */
async function isStamped(trx: Trx, id: string): Promise<boolean> {
  const file = await table<{ id: string; master_key: string | null }>(trx, 'released_file')
    .where({ id })
    .first();
  return file !== undefined && file.master_key !== null;
}

/** One statement, so that parallel requests queue up on the row: `linkState` in SQL. */
async function takeOne(trx: Trx, linkId: string, hours: number): Promise<boolean> {
  const { rows } = (await trx.raw(
    `update ledger.download_link
     set used = used + 1,
       first_used_at = coalesce(first_used_at, now()),
       expires_at = coalesce(expires_at, now() + make_interval(hours => ?))
     where id = ? and revoked_at is null and used < download_limit and coalesce(expires_at, unopened_until) > now()
     returning id`,
    [hours, linkId],
  )) as { rows: unknown[] };
  return rows.length === 1;
}
