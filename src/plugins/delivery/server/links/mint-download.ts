import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import { downloadMinted } from '../../contract';
import { linksSetting } from '../settings';
import { countOne } from './count-one';
import { findLink } from './find-link';
import { traceTokenFor } from './issue-trace-token';
import { hashOf, newToken, ticketMinutes } from './link-token';
import { rightRefusal, unknownLink } from './refusals';

/**
 * Counts one download of a link and makes the ticket that fetches it. The first one starts the link's clock.
 * However many ask at once, a link with limit k gives k tickets.
 * @throws DomainError `delivery/unknown-link`, `delivery/link-revoked`, `delivery/link-replaced`,
 * `delivery/link-expired`, `delivery/limit-reached`, `delivery/recalled`
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
    await countOne(trx, { link, token, hours: hoursAfterFirstUse });
    const ticket = newToken();
    const { orderLineId } = right.entitlement;
    const traceToken = await traceTokenFor(trx, orderLineId, releasedFileId);
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
