import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { newId } from '../../../../kernel/ids/ids';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { json, table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { creditedLines } from '../../domain/invoice/credited-lines';
import { invoiceContent, type InvoiceContent, type Seller } from '../../domain/invoice/invoice-content';
import { sellerSetting } from '../seller-setting';
import { loadBilled, type BilledOrder } from './load-billed';
import { nextNumber } from './next-number';

/** A bill that stands in the books. */
export interface IssuedInvoice {
  id: string;
  content: InvoiceContent;
  issuedAt: Date;
}

interface Row {
  id: string;
  order_id: string;
  kind: InvoiceContent['kind'];
  refund: string | null;
  content: unknown;
  issued_at: Date;
}

interface Prefixes {
  invoicePrefix: string;
  creditNotePrefix: string;
}

/**
 * The bill of an order, or the credit note of one of its refunds: the one that was issued, or one that is issued now,
 * with the next number of its series. However many ask at once, there is one.
 * @throws DomainError `orders/unknown-order`, `orders/seller-unknown`, `orders/nothing-to-bill`
 */
export async function issueInvoice(
  strapi: Core.Strapi,
  orderId: string,
  { refund = null, actor }: { refund?: string | null; actor: string },
): Promise<IssuedInvoice> {
  const settings = service(strapi, settingsKey);
  const [chosen, { timeZone }] = await Promise.all([settings.get(sellerSetting), settings.get(shopSetting)]);
  const { smallBusinessClause: clause, invoicePrefix, creditNotePrefix, ...rest } = chosen;
  const prefixes = { invoicePrefix, creditNotePrefix };
  return service(
    strapi,
    transactionKey,
  )(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`invoice:${orderId}`]);
    const order = await loadBilled(trx, orderId, timeZone);
    const seller: Seller = { ...rest, clause };
    const invoice = await found(trx, orderId, null);
    if (refund === null) return invoice ?? issueFirst(trx, order, { seller, prefixes, actor });
    const known = await found(trx, orderId, refund);
    if (known !== undefined) return known;
    const billed = invoice ?? (await issueFirst(trx, order, { seller, prefixes, actor }));
    return issueCredit(trx, order, { billed, refund, seller, prefixes, actor });
  });
}

interface Issuing {
  seller: Seller;
  prefixes: Prefixes;
  actor: string;
}

async function issueFirst(trx: Trx, order: BilledOrder, issuing: Issuing): Promise<IssuedInvoice> {
  assertSeller(issuing.seller);
  if (order.totalMinor === 0) throw nothingToBill('Nobody paid for this order.');
  const { series, label, ...place } = await nextNumber(trx, issuing.prefixes.invoicePrefix, order.today);
  const content = invoiceContent({
    ...factsOf(order, issuing.seller),
    kind: 'invoice',
    number: label,
    lines: taxed(order, issuing.seller),
    refersTo: null,
  });
  return insert(trx, { order, content, refund: null, actor: issuing.actor, place: { series, ...place } });
}

async function issueCredit(
  trx: Trx,
  order: BilledOrder,
  { billed, refund, seller, prefixes, actor }: Issuing & { billed: IssuedInvoice; refund: string },
): Promise<IssuedInvoice> {
  const lines = creditedLines(taxed(order, billed.content.seller), order.refunds, refund);
  if (lines.length === 0) throw nothingToBill('No money went back by this refund.');
  assertSeller(seller);
  const { series, label, ...place } = await nextNumber(trx, prefixes.creditNotePrefix, order.today);
  const { buyer } = billed.content;
  const content = invoiceContent({
    ...factsOf(order, seller),
    ...{ kind: 'credit-note', number: label, lines, buyer, refersTo: billed.content.number },
  });
  return insert(trx, { order, content, refund, actor, place: { series, ...place } });
}

/** A small business shows no tax, whatever the shop told. */
function taxed({ lines }: BilledOrder, { clause }: Seller): BilledOrder['lines'] {
  return clause === '' ? lines : lines.map((line) => ({ ...line, taxMinor: 0 }));
}

function factsOf({ locale, country, today, placedOn, buyer, order, currency }: BilledOrder, seller: Seller) {
  return { locale, country, issuedOn: today, placedOn, buyer, order, currency, seller };
}

async function insert(
  trx: Trx,
  {
    order,
    content,
    refund,
    actor,
    place,
  }: {
    order: BilledOrder;
    content: InvoiceContent;
    refund: string | null;
    actor: string;
    place: { series: string; year: number; number: number };
  },
): Promise<IssuedInvoice> {
  const id = newId();
  const { kind, number: label } = content;
  const [row] = (await trx
    .withSchema('ledger')
    .table('invoice')
    .insert({
      ...{ id, order_id: order.id, kind, refund, label, issued_by: actor, ...place },
      content: JSON.stringify(content),
    })
    .returning('issued_at')) as { issued_at: Date }[];
  const subject = `order:${order.id}`;
  await audit(trx, { actor, action: `${kind}.issued`, subject, details: { number: label } });
  return { id, content, issuedAt: row!.issued_at };
}

async function found(trx: Trx, orderId: string, refund: string | null): Promise<IssuedInvoice | undefined> {
  const row = await table<Row>(trx, 'invoice').where({ order_id: orderId, refund }).first();
  return row === undefined ? undefined : { id: row.id, content: json(row.content), issuedAt: row.issued_at };
}

function assertSeller({ name, address }: Seller): void {
  if (name !== '' && address.length > 0) return;
  throw new DomainError(
    'orders/seller-unknown',
    'Bills need the seller’s name and address: fill in “Bills: who sells” in the settings first.',
    { kind: 'conflict' },
  );
}

function nothingToBill(why: string): DomainError {
  return new DomainError('orders/nothing-to-bill', why, { kind: 'conflict' });
}
