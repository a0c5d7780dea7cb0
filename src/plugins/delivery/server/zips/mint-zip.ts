import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { eventsKey } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import { downloadMinted } from '../../contract';
import { countOne } from '../links/count-one';
import { findLink, type FoundLink } from '../links/find-link';
import { findOffer } from '../links/find-offer';
import { traceTokenFor } from '../links/issue-trace-token';
import { hashOf, newToken, ticketMinutes } from '../links/link-token';
import { rightRefusal, unknownLink } from '../links/refusals';
import { linksSetting } from '../settings';

/**
 * Counts one download of a link, whatever number of files are in it, and makes the ticket that fetches all of them as
 * a zip. Each file is asked for at the gate of entitlements and has a row of its own, with its trace token.
 * @throws DomainError as `mintDownload`; `delivery/zip-too-large`
 */
export async function mintZip(strapi: Core.Strapi, token: string): Promise<string> {
  const { hoursAfterFirstUse } = await service(strapi, settingsKey).get(linksSetting);
  const link = await findLink(service(strapi, knexKey)(), token);
  if (link === undefined) throw unknownLink();
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    const { version, hasZip } = await findOffer(trx, link.patternId, link.boughtVersionId);
    const files = version?.files ?? [];
    for (const { id } of files)
      await assertRight(strapi, trx, { entitlementId: link.entitlementId, fileId: id });
    if (files.length === 0) await assertRight(strapi, trx, { entitlementId: link.entitlementId });
    await countOne(trx, { link, token, hours: hoursAfterFirstUse });
    if (!hasZip)
      throw new DomainError('delivery/zip-too-large', 'There is one file, or too much for one zip.', {
        kind: 'too-large',
      });
    const ticket = newToken();
    const zipId = newId();
    await trx.raw(
      `insert into ledger.download_zip (id, ticket_hash, entitlement_id, download_link_id, expires_at)
       values (?, ?, ?, ?, now() + make_interval(mins => ?))`,
      [zipId, hashOf(ticket), link.entitlementId, link.linkId, ticketMinutes],
    );
    for (const { id } of files) await writeDownload(strapi, trx, { link, zipId, fileId: id });
    return ticket;
  });
}

async function assertRight(
  strapi: Core.Strapi,
  trx: Trx,
  { entitlementId, fileId }: { entitlementId: string; fileId?: string },
): Promise<void> {
  const right = await service(strapi, entitlementsKey).mayDownload({ entitlementId }, fileId, trx);
  if (right.kind === 'refused') throw rightRefusal(right.reason);
}

async function writeDownload(
  strapi: Core.Strapi,
  trx: Trx,
  { link, zipId, fileId }: { link: FoundLink; zipId: string; fileId: string },
): Promise<void> {
  const downloadId = newId();
  const traceToken = await traceTokenFor(trx, link.orderLineId, fileId);
  await trx.raw(
    `insert into ledger.download
       (id, download_zip_id, entitlement_id, download_link_id, released_file_id, trace_token, expires_at)
     values (?, ?, ?, ?, ?, ?, now() + make_interval(mins => ?))`,
    [downloadId, zipId, link.entitlementId, link.linkId, fileId, traceToken, ticketMinutes],
  );
  await service(strapi, eventsKey).publish(trx, downloadMinted, { downloadId });
}
