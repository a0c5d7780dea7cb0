import type { Knex } from 'knex';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { entitlementsKey } from '../../../orders/contract';
import { headerText } from '../../../../kernel/mail/header-text';
import { receiptMail } from '../../domain/receipt/receipt-mail';
import { makeLinks, unmakeLinks } from '../links/make-links';
import { publicUrl } from '../../../../kernel/config/public-url';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { linksSetting } from '../settings';
import type { MailTools, WrittenMail } from './mail-tools';

interface Row {
  order_id: string;
  external_id: string;
  locale: string;
  email: string | null;
  name: string | null;
  message_id: string;
}

/**
 * Writes the mail of a receipt as things stand now. Its links are made here, at the last moment: their tokens exist
 * in the mail and nowhere else.
 */
export async function writeReceipt(tools: MailTools, messageRowId: string): Promise<WrittenMail> {
  const { strapi, db, settings } = tools;
  const row = await findReceipt(db(), messageRowId);
  if (row === undefined) return { kind: 'none', reason: 'The order is not in the ledger.' };
  if (row.email === null) return { kind: 'none', reason: 'The customer has no address.' };
  const entitlements = await service(strapi, entitlementsKey).activeOfOrder(row.order_id);
  if (entitlements.length === 0) return { kind: 'none', reason: 'Nothing of this order is left to deliver.' };
  const [limits, shop] = await Promise.all([settings.get(linksSetting), settings.get(shopSetting)]);
  const titles = await titlesOf(db(), row.order_id);
  const links = await tools.transaction((trx) => makeLinks(trx, entitlements, limits));
  const root = publicUrl(service(strapi, environmentKey));
  const text = receiptMail({
    locale: row.locale,
    shop,
    customerName: row.name,
    order: row.external_id,
    links: links.map(({ token }, index) => ({
      title: titles.get(entitlements[index]?.orderLineId ?? '') ?? '',
      url: `${root}/d/${token}`,
    })),
    limits,
  });
  const to = { address: row.email, name: headerText(row.name ?? '') };
  return {
    kind: 'mail',
    mail: { to, ...text, messageId: row.message_id },
    unmake: (trx) => unmakeLinks(trx, links),
  };
}

async function findReceipt(db: Knex, id: string): Promise<Row | undefined> {
  const { rows } = (await db.raw(
    `select orders.id as order_id, orders.external_id, message.locale, customer.email, customer.name, message.message_id
     from ledger.message
     join ledger.orders on orders.id = message.subject_id
     join ledger.customer on customer.id = message.customer_id
     where message.id = ? and message.kind = 'receipt'`,
    [id],
  )) as { rows: Row[] };
  return rows[0];
}

async function titlesOf(db: Knex, orderId: string): Promise<Map<string, string>> {
  const { rows } = (await db.raw('select id, title from ledger.order_line where order_id = ?', [
    orderId,
  ])) as {
    rows: { id: string; title: string }[];
  };
  return new Map(rows.map(({ id, title }) => [id, title]));
}
