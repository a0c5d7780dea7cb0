import type { Knex } from 'knex';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { entitlementsKey, giftsKey } from '../../../orders/contract';
import type { MailText } from '../../../../kernel/mail/mail-text';
import { headerText } from '../../../../kernel/mail/header-text';
import { giftMail, givenMail } from '../../domain/receipt/gift-mail';
import { receiptMail } from '../../domain/receipt/receipt-mail';
import { makeLinks, unmakeLinks } from '../links/make-links';
import { publicUrl } from '../../../../kernel/config/public-url';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { linksSetting } from '../settings';
import type { MailTools, WrittenMail } from './mail-tools';

interface Row {
  customer_id: string;
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
  const gift = await service(strapi, giftsKey).ofOrder(row.order_id);
  const [limits, shop] = await Promise.all([settings.get(linksSetting), settings.get(shopSetting)]);
  const titles = await titlesOf(db(), row.order_id);
  const { locale, name: customerName, external_id: order } = row;
  const facts = { locale, shop, customerName, order };
  const mailOf = (text: MailText) => ({
    to: { address: row.email ?? '', name: headerText(row.name ?? '') },
    ...text,
    messageId: row.message_id,
  });
  if (gift !== null && gift.recipientId !== row.customer_id) {
    const text = givenMail(
      { ...facts, titles: [...titles.values()] },
      await recipientOf(db(), gift.recipientId),
    );
    return { kind: 'mail', mail: mailOf(text), unmake: () => Promise.resolve() };
  }
  const links = await tools.transaction((trx) => makeLinks(trx, entitlements, limits));
  const root = publicUrl(service(strapi, environmentKey));
  const withLinks = {
    ...{ ...facts, limits },
    links: links.map(({ token }, index) => ({
      title: titles.get(entitlements[index]?.orderLineId ?? '') ?? '',
      url: `${root}/d/${token}`,
    })),
  };
  const text = gift === null ? receiptMail(withLinks) : giftMail(withLinks, gift);
  return { kind: 'mail', mail: mailOf(text), unmake: (trx) => unmakeLinks(trx, links) };
}

/** Whom a gift went to, as the giver may read it. */
async function recipientOf(db: Knex, customerId: string): Promise<string> {
  const { rows } = (await db.raw('select name, email from ledger.customer where id = ?', [customerId])) as {
    rows: { name: string | null; email: string | null }[];
  };
  return rows[0]?.name ?? rows[0]?.email ?? '–';
}

async function findReceipt(db: Knex, id: string): Promise<Row | undefined> {
  const { rows } = (await db.raw(
    `select orders.id as order_id, orders.external_id, message.locale, message.customer_id, customer.email, customer.name,
       message.message_id
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
