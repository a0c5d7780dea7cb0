import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import { environmentKey, knexKey, transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { entitlementsKey } from '../../../orders/contract';
import type { Mail } from '../../../../kernel/mail/mailer';
import { headerText } from '../../../../kernel/mail/header-text';
import { receiptMail } from '../../domain/receipt/receipt-mail';
import { makeLinks, type MadeLink } from '../links/make-links';
import { publicUrl } from '../../../../kernel/config/public-url';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { linksSetting } from '../settings';

/** A receipt ready to send with the links made for it, or why there is none to send. */
export type WrittenReceipt =
  { kind: 'mail'; mail: Mail; links: MadeLink[] } | { kind: 'none'; reason: string };

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
export async function writeReceipt(strapi: Core.Strapi, messageRowId: string): Promise<WrittenReceipt> {
  const row = await findReceipt(service(strapi, knexKey)(), messageRowId);
  if (row === undefined) return { kind: 'none', reason: 'The order is not in the ledger.' };
  if (row.email === null) return { kind: 'none', reason: 'The customer has no address.' };
  const entitlements = await service(strapi, entitlementsKey).activeOfOrder(row.order_id);
  if (entitlements.length === 0) return { kind: 'none', reason: 'Nothing of this order is left to deliver.' };
  const settings = service(strapi, settingsKey);
  const [limits, shop] = await Promise.all([settings.get(linksSetting), settings.get(shopSetting)]);
  const titles = await titlesOf(service(strapi, knexKey)(), row.order_id);
  const links = await service(strapi, transactionKey)((trx) => makeLinks(trx, entitlements, limits));
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
  return { kind: 'mail', links, mail: { to, ...text, messageId: row.message_id } };
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
