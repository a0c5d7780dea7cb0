import type { Language } from '../../../../kernel/pages/words';

type Word =
  | 'title'
  | 'demo'
  | 'items'
  | 'total'
  | 'email'
  | 'name'
  | 'country'
  | 'countryHint'
  | 'gift'
  | 'pay'
  | 'back'
  | 'paid'
  | 'paidWhat'
  | 'goOn'
  | 'over'
  | 'problem';

/** The words of the pretend payment page. */
export const pretendWords: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  en: {
    title: 'Pretend payment',
    demo: 'This is a demo: no money moves, whatever you type. In a real shop the payment service’s own page stands here.',
    items: 'What is bought',
    total: 'Total',
    email: 'E-mail, for the receipt',
    name: 'Name',
    country: 'Country of the bill',
    countryHint: 'Two letters, for example DE or US',
    gift: 'A gift for',
    pay: 'Pretend to pay',
    back: 'Back to the shop without paying',
    paid: 'Paid, as it were',
    paidWhat: 'The order is in the books and the receipt with its links is on the way.',
    goOn: 'Back to the shop',
    over: 'This payment is over.',
    problem: 'Please look at this again:',
  },
  de: {
    title: 'Zahlung zum Schein',
    demo: 'Das ist eine Vorführung: Es fließt kein Geld, was auch immer du eingibst. In einem echten Shop steht hier die Seite des Zahlungsdienstes.',
    items: 'Was gekauft wird',
    total: 'Summe',
    email: 'E-Mail, für die Quittung',
    name: 'Name',
    country: 'Land der Rechnung',
    countryHint: 'Zwei Buchstaben, zum Beispiel DE oder US',
    gift: 'Ein Geschenk für',
    pay: 'Zum Schein bezahlen',
    back: 'Ohne zu zahlen zurück zum Shop',
    paid: 'So gut wie bezahlt',
    paidWhat: 'Die Bestellung steht in den Büchern, und die Quittung mit den Links ist unterwegs.',
    goOn: 'Zurück zum Shop',
    over: 'Diese Zahlung ist vorbei.',
    problem: 'Bitte sieh das noch einmal an:',
  },
};
