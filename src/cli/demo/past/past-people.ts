import type { Chance } from './random';

/** A buyer of the demo; the addresses lie in domains that exist for examples only (RFC 2606). */
export interface PastCustomer {
  name: string;
  email: string;
  locale: 'en' | 'de';
  country: string;
}

const homes = [
  { country: 'DE', locale: 'de', first: ['Anna', 'Jonas', 'Lena', 'Meike', 'Petra', 'Ulrike', 'Yasemin'] },
  { country: 'AT', locale: 'de', first: ['Katharina', 'Lukas', 'Magdalena', 'Theresa'] },
  { country: 'GB', locale: 'en', first: ['Aoife', 'Charlotte', 'Imogen', 'Rhys', 'Zadie'] },
  { country: 'US', locale: 'en', first: ['Ava', 'Caleb', 'Grace', 'Latoya', 'Maria', 'Wren'] },
  { country: 'NL', locale: 'en', first: ['Daan', 'Fleur', 'Sanne'] },
  { country: 'FR', locale: 'en', first: ['Chloé', 'Mathis', 'Océane'] },
] as const;
const last = [
  'Adeyemi',
  'Bauer',
  'Carter',
  'Dubois',
  'Ende',
  'Fischer',
  'Gray',
  'Huber',
  'Jansen',
  'Kaya',
  'Lindqvist',
  'Moreau',
  'Nguyen',
  'Okafor',
  'Schmid',
  'Taylor',
  'Vogel',
  'Weiß',
];
const domains = ['example.com', 'example.net', 'example.org'];

/** The `number`th new customer; the number keeps every address unique. */
export function pastCustomer(luck: Chance, number: number): PastCustomer {
  const { country, locale, first } = luck.pick(homes);
  const [given, family] = [luck.pick<string>(first), luck.pick(last)];
  const local = `${given}.${family}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase();
  return { name: `${given} ${family}`, email: `${local}.${number}@${luck.pick(domains)}`, locale, country };
}
