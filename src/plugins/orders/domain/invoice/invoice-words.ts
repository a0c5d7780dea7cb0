import type { Licence } from '../../inbound-contract';
import { languageOf, type Language } from '../../../../kernel/pages/words';
import type { InvoiceContent } from './invoice-content';

interface InvoiceWords {
  title: Readonly<Record<InvoiceContent['kind'], string>>;
  number: string;
  issued: string;
  placed: string;
  order: string;
  refersTo: string;
  to: string;
  what: string;
  quantity: string;
  rate: string;
  amount: string;
  net: (rate: string) => string;
  tax: (rate: string) => string;
  total: Readonly<Record<InvoiceContent['kind'], string>>;
  vatId: string;
  taxNumber: string;
  page: (page: number, pages: number) => string;
  supply: string;
  licence: Readonly<Record<Licence, string>>;
}

export const invoiceWords: Readonly<Record<Language, InvoiceWords>> = {
  en: {
    title: { invoice: 'Invoice', 'credit-note': 'Credit note' },
    number: 'Number',
    issued: 'Issued on',
    placed: 'Ordered and supplied on',
    order: 'Order',
    refersTo: 'Takes back a part of invoice',
    to: 'To',
    what: 'What',
    quantity: 'Quantity',
    rate: 'Tax',
    amount: 'Amount',
    net: (rate) => `Net at ${rate}`,
    tax: (rate) => `Tax ${rate}`,
    total: { invoice: 'Paid', 'credit-note': 'Paid back' },
    vatId: 'VAT id',
    taxNumber: 'Tax number',
    page: (page, pages) => `Page ${page} of ${pages}`,
    supply: 'Digital patterns, supplied by electronic means. Amounts include tax where tax is shown.',
    licence: {
      personal: '',
      'small-business': 'Licence: small business',
      'print-shop': 'Licence: print shop',
    },
  },
  de: {
    title: { invoice: 'Rechnung', 'credit-note': 'Gutschrift (Rechnungskorrektur)' },
    number: 'Nummer',
    issued: 'Ausgestellt am',
    placed: 'Bestellt und geliefert am',
    order: 'Bestellung',
    refersTo: 'Berichtigt Rechnung',
    to: 'An',
    what: 'Was',
    quantity: 'Menge',
    rate: 'Steuer',
    amount: 'Betrag',
    net: (rate) => `Netto zu ${rate}`,
    tax: (rate) => `Umsatzsteuer ${rate}`,
    total: { invoice: 'Bezahlt', 'credit-note': 'Zurückgezahlt' },
    vatId: 'USt-IdNr.',
    taxNumber: 'Steuernummer',
    page: (page, pages) => `Seite ${page} von ${pages}`,
    supply:
      'Digitale Anleitungen und Schnitte, elektronisch geliefert. Beträge mit Steuer, wo Steuer genannt ist.',
    licence: {
      personal: '',
      'small-business': 'Lizenz: Kleingewerbe',
      'print-shop': 'Lizenz: Copyshop',
    },
  },
};

/** How a bill writes its amounts, days and rates. */
export interface InvoiceForms {
  words: InvoiceWords;
  money: (minor: number) => string;
  day: (day: string) => string;
  /** From tenths of a percent. */
  percent: (rate: number) => string;
  country: (code: string) => string;
}

export function invoiceForms({
  locale,
  currency,
}: Pick<InvoiceContent, 'locale' | 'currency'>): InvoiceForms {
  const language = languageOf(locale);
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return {
    words: invoiceWords[language],
    money: (minor) => money.format(minor / 10 ** digits),
    day: (given) => day.format(new Date(`${given}T00:00:00Z`)),
    percent: (rate) => percent.format(rate / 1_000),
    country: (code) => countries.of(code) ?? code,
  };
}
