import { publicUrl } from '../../../../kernel/config/public-url';
import { environmentKey } from '../../../../kernel/kernel';
import { headerText } from '../../../../kernel/mail/header-text';
import { service } from '../../../../kernel/service';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { entitlementsKey } from '../../../orders/contract';
import { renewalMail } from '../../domain/receipt/renewal-mail';
import { makeRenewedToken, unmakeRenewedToken } from '../links/renewed-token';
import type { MailTools, WrittenMail } from './mail-tools';

interface Row {
  link_id: string;
  renewal: number;
  renewals: number;
  entitlement_id: string;
  unopened_until: Date;
  left: number;
  title: string;
  order: string;
  email: string | null;
  name: string | null;
  locale: string;
  message_id: string;
}

/** Writes the mail of a renewal as things stand now; its token is made here, at the last moment. */
export async function writeRenewal(tools: MailTools, messageRowId: string): Promise<WrittenMail> {
  const row = await findRenewal(tools, messageRowId);
  if (row === undefined) return { kind: 'none', reason: 'The renewal is not in the ledger.' };
  if (row.email === null) return { kind: 'none', reason: 'The customer has no address.' };
  if (row.renewal !== row.renewals) return { kind: 'none', reason: 'The link was renewed again since.' };
  const { entitlement_id: entitlementId, link_id: linkId, renewal, title } = row;
  const right = await service(tools.strapi, entitlementsKey).mayDownload({ entitlementId });
  if (right.kind === 'refused') return { kind: 'none', reason: 'The right is revoked.' };
  const token = await tools.transaction((trx) => makeRenewedToken(trx, { linkId, renewal }));
  const root = publicUrl(service(tools.strapi, environmentKey));
  const text = renewalMail({
    locale: row.locale,
    shop: await tools.settings.get(shopSetting),
    customerName: row.name,
    order: row.order,
    link: { title, url: `${root}/d/${token}` },
    left: row.left,
    unopenedUntil: row.unopened_until,
  });
  const to = { address: row.email, name: headerText(row.name ?? '') };
  return {
    kind: 'mail',
    mail: { to, ...text, messageId: row.message_id },
    unmake: (trx) => unmakeRenewedToken(trx, token),
  };
}

async function findRenewal({ db }: MailTools, messageId: string): Promise<Row | undefined> {
  const { rows } = (await db().raw(
    `select link.id as link_id, renewed.renewal, link.renewals, link.entitlement_id, link.unopened_until,
       link.download_limit - link.used as left, line.title, orders.external_id as "order", customer.email, customer.name,
       message.locale, message.message_id
     from ledger.message
     join ledger.link_renewal renewed on renewed.message_id = message.id
     join ledger.download_link link on link.id = renewed.download_link_id
     join ledger.entitlement entitled on entitled.id = link.entitlement_id
     join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id
     join ledger.customer on customer.id = entitled.customer_id
     where message.id = ?`,
    [messageId],
  )) as { rows: Row[] };
  return rows[0];
}
