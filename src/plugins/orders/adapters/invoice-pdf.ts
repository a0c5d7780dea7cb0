import type { InvoiceContent, InvoiceLine } from '../domain/invoice/invoice-content';
import { invoiceForms, type InvoiceForms } from '../domain/invoice/invoice-words';
import { InvoiceSheet } from './invoice-sheet';

/** Where printers hold Letter and not A4 (Unicode CLDR, `paperSize`). */
const letterCountries = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));
const soft = { soft: true } as const;

/** A bill as a PDF, A4 or Letter by the buyer's country; the same content makes the same bytes. */
export async function invoicePdf(content: InvoiceContent, issuedAt: Date): Promise<Uint8Array> {
  const { country, locale, kind, number } = content;
  const sheet = await InvoiceSheet.open(letterCountries.has(country ?? locale.slice(3)) ? 'Letter' : 'A4');
  const forms = invoiceForms(content);
  const { document } = sheet;
  document.setTitle(`${forms.words.title[kind]} ${number}`);
  document.setProducer('Selvedge');
  document.setLanguage(locale);
  document.setCreationDate(issuedAt);
  document.setModificationDate(issuedAt);
  drawPeople(sheet, content, forms);
  drawFacts(sheet, content, forms);
  drawLines(sheet, content, forms);
  drawSums(sheet, content, forms);
  sheet.foot(forms.words.page);
  return document.save({ useObjectStreams: false });
}

function drawPeople(
  sheet: InvoiceSheet,
  { seller, buyer, country }: InvoiceContent,
  forms: InvoiceForms,
): void {
  const { words } = forms;
  sheet.paragraph(seller.name, { bold: true, size: 13 });
  const about = [
    ...seller.address,
    seller.contact,
    seller.vatId === '' ? '' : `${words.vatId} ${seller.vatId}`,
    seller.taxNumber === '' ? '' : `${words.taxNumber} ${seller.taxNumber}`,
  ];
  for (const line of about) if (line !== '') sheet.paragraph(line, soft);
  sheet.space(22);
  sheet.paragraph(words.to, { size: 8, ...soft });
  const to = [buyer.name, buyer.email, country === null ? null : forms.country(country)];
  for (const line of to) if (line !== null && line !== '') sheet.paragraph(line);
  sheet.space(26);
}

function drawFacts(sheet: InvoiceSheet, content: InvoiceContent, forms: InvoiceForms): void {
  const { words } = forms;
  const { kind, number, issuedOn, placedOn, order, refersTo } = content;
  sheet.paragraph(words.title[kind], { bold: true, size: 20 });
  sheet.space(4);
  const facts = [
    [words.number, number],
    [words.issued, forms.day(issuedOn)],
    [words.placed, forms.day(placedOn)],
    [words.order, order],
    [words.refersTo, refersTo ?? ''],
  ] as const;
  for (const [name, value] of facts) {
    if (value === '') continue;
    sheet.beside(name, soft, { left: sheet.left });
    sheet.paragraph(value, {}, { from: sheet.left + 190 });
  }
  sheet.space(22);
}

function drawLines(sheet: InvoiceSheet, { lines, seller }: InvoiceContent, forms: InvoiceForms): void {
  const column = columnsOf(sheet);
  const head = () => {
    const ink = { size: 8, ...soft };
    sheet.beside(forms.words.quantity, ink, { right: column.quantity });
    if (seller.clause === '') sheet.beside(forms.words.rate, ink, { right: column.rate });
    sheet.beside(forms.words.amount, ink, { right: sheet.right });
    sheet.paragraph(forms.words.what, ink);
    sheet.space(4);
    sheet.rule();
  };
  const draw = ({ title, licence, quantity, grossMinor, rate }: InvoiceLine) => {
    const room = { to: column.quantity - 60 };
    const note = forms.words.licence[licence];
    if (sheet.need(sheet.height(title, {}, room.to - sheet.left) + 40)) head();
    sheet.beside(String(quantity), {}, { right: column.quantity });
    if (seller.clause === '') sheet.beside(forms.percent(rate), {}, { right: column.rate });
    sheet.beside(forms.money(grossMinor), {}, { right: sheet.right });
    sheet.paragraph(title, {}, room);
    if (note !== '') sheet.paragraph(note, { size: 8, ...soft }, room);
    sheet.space(6);
  };
  head();
  for (const line of lines) draw(line);
  sheet.space(6);
  sheet.rule();
}

function drawSums(sheet: InvoiceSheet, content: InvoiceContent, forms: InvoiceForms): void {
  const { kind, rates, grossMinor, seller } = content;
  const { words } = forms;
  const label = columnsOf(sheet).quantity - 60;
  const row = (name: string, minor: number, ink: { bold?: boolean; size?: number } = {}) => {
    sheet.need(20);
    sheet.beside(forms.money(minor), ink, { right: sheet.right });
    sheet.paragraph(name, ink, { from: label, to: sheet.right - 120 });
    sheet.space(2);
  };
  if (seller.clause === '') {
    for (const { rate, netMinor, taxMinor } of rates) {
      row(words.net(forms.percent(rate)), netMinor);
      row(words.tax(forms.percent(rate)), taxMinor);
    }
    sheet.space(4);
  }
  row(words.total[kind], grossMinor, { bold: true, size: 12 });
  sheet.space(24);
  if (seller.clause !== '') sheet.paragraph(seller.clause);
  sheet.paragraph(words.supply, { size: 8, ...soft });
}

function columnsOf({ right }: InvoiceSheet): { quantity: number; rate: number } {
  return { quantity: right - 175, rate: right - 115 };
}
