import type { Licence } from '../../inbound-contract';
import { taxRate } from '../tax/tax-rate';

/** Who sells, as a bill names them. */
export interface Seller {
  name: string;
  /** A line each. */
  address: string[];
  vatId: string;
  taxNumber: string;
  contact: string;
  /** Why no tax is shown (a small business), in the seller's words; empty where it is. */
  clause: string;
}

export interface InvoiceLine {
  title: string;
  licence: Licence;
  quantity: number;
  /** Tax in. */
  grossMinor: number;
  taxMinor: number;
  /** In tenths of a percent. */
  rate: number;
}

export interface RateSum {
  rate: number;
  netMinor: number;
  taxMinor: number;
  grossMinor: number;
}

/** Everything a bill says, frozen when it is issued. Amounts in minor units; days as the shop's calendar has them. */
export interface InvoiceContent {
  kind: 'invoice' | 'credit-note';
  number: string;
  locale: string;
  country: string | null;
  issuedOn: string;
  placedOn: string;
  seller: Seller;
  buyer: { name: string | null; email: string | null };
  order: string;
  currency: string;
  lines: InvoiceLine[];
  /** By rate, the highest first. */
  rates: RateSum[];
  netMinor: number;
  taxMinor: number;
  grossMinor: number;
  /** The bill that a credit note takes back a part of. */
  refersTo: string | null;
}

export interface BilledLine {
  line: string;
  title: string;
  licence: Licence;
  quantity: number;
  grossMinor: number;
  taxMinor: number;
}

export type InvoiceFacts = Pick<
  InvoiceContent,
  | 'kind'
  | 'number'
  | 'locale'
  | 'country'
  | 'issuedOn'
  | 'placedOn'
  | 'seller'
  | 'buyer'
  | 'order'
  | 'currency'
  | 'refersTo'
> & { lines: readonly BilledLine[] };

/** A bill of these lines; its sums are those of its lines, to the smallest coin. */
export function invoiceContent({ lines, ...facts }: InvoiceFacts): InvoiceContent {
  const billed = lines.map(({ title, licence, quantity, grossMinor, taxMinor }) => ({
    ...{ title, licence, quantity, grossMinor, taxMinor },
    rate: taxRate({ grossMinor, taxMinor, pieces: quantity }),
  }));
  const rates = [...Map.groupBy(billed, ({ rate }) => rate)]
    .map(([rate, same]) => {
      const grossMinor = sum(same.map((one) => one.grossMinor));
      const taxMinor = sum(same.map((one) => one.taxMinor));
      return { rate, grossMinor, taxMinor, netMinor: grossMinor - taxMinor };
    })
    .sort((one, other) => other.rate - one.rate);
  const grossMinor = sum(rates.map((one) => one.grossMinor));
  const taxMinor = sum(rates.map((one) => one.taxMinor));
  return { ...facts, lines: billed, rates, grossMinor, taxMinor, netMinor: grossMinor - taxMinor };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
