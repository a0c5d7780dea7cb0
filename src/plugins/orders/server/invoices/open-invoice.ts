import type { Core } from '@strapi/strapi';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { knexKey } from '../../../../kernel/kernel';
import { json, table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { invoicePdf } from '../../adapters/invoice-pdf';
import type { OpenedInvoice } from '../../contract';
import type { InvoiceContent } from '../../domain/invoice/invoice-content';
import { invoiceWords } from '../../domain/invoice/invoice-words';
import { languageOf } from '../../../../kernel/pages/words';

interface Row {
  id: string;
  content: unknown;
  issued_at: Date;
}

interface FileRow {
  invoice_id: string;
  pdf: Buffer;
}

/**
 * The PDF of an issued bill: drawn the first time, the same bytes ever after, whatever becomes of how we draw.
 * @throws DomainError `orders/unknown-invoice`
 */
export async function openInvoice(strapi: Core.Strapi, invoiceId: string): Promise<OpenedInvoice> {
  const db = service(strapi, knexKey)();
  const row = await table<Row>(db, 'invoice').where({ id: invoiceId }).first();
  if (row === undefined)
    throw new DomainError('orders/unknown-invoice', 'There is no such bill.', { kind: 'missing' });
  const content = json<InvoiceContent>(row.content);
  const drawn = () => table<FileRow>(db, 'invoice_file').where({ invoice_id: invoiceId }).first();
  if ((await drawn()) === undefined) {
    const pdf = Buffer.from(await invoicePdf(content, row.issued_at));
    await db
      .withSchema('ledger')
      .table('invoice_file')
      .insert({ invoice_id: invoiceId, pdf, sha256: sha256(pdf) })
      .onConflict('invoice_id')
      .ignore();
  }
  const { pdf } = (await drawn())!;
  const { title } = invoiceWords[languageOf(content.locale)];
  const name = title[content.kind].split(' ')[0] ?? '';
  return { invoiceId, number: content.number, fileName: `${name} ${content.number}.pdf`, pdf };
}
