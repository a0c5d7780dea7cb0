import { headerText } from '../../../../kernel/mail/header-text';
import type { MailText } from '../../../../kernel/mail/mail-text';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { languageOf, type Language } from '../../../../kernel/pages/words';

export interface ReceiptFacts {
  locale: string;
  shop: { name: string; contact: string };
  customerName: string | null;
  order: string;
  /** A link for each pattern, with the token in it. */
  links: readonly { title: string; url: string }[];
  limits: { unopenedDays: number; hoursAfterFirstUse: number; downloadLimit: number };
}

interface ReceiptWords {
  subject: (shop: string, order: string) => string;
  hello: (name: string | null) => string;
  thanks: string;
  open: string;
  limits: (limits: ReceiptFacts['limits']) => string;
  keep: string;
  order: (order: string) => string;
  contact: (contact: string) => string;
}

const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  en: {
    subject: (shop, order) => `Your files from ${shop} (order ${order})`,
    hello: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    thanks: 'thank you for your order. Your files are ready:',
    open: 'Open the download page',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Each link allows ${downloadLimit} downloads. Please begin within ${unopenedDays} days; after the first download it works for ${hoursAfterFirstUse} hours.`,
    keep: 'The links are yours alone. Please do not pass this mail on.',
    order: (order) => `Order ${order}`,
    contact: (contact) => `Questions? ${contact}`,
  },
  de: {
    subject: (shop, order) => `Deine Dateien von ${shop} (Bestellung ${order})`,
    hello: (name) => (name === null ? 'Hallo,' : `Hallo ${name},`),
    thanks: 'danke für deine Bestellung. Deine Dateien liegen bereit:',
    open: 'Download-Seite öffnen',
    limits: ({ unopenedDays, hoursAfterFirstUse, downloadLimit }) =>
      `Jeder Link erlaubt ${downloadLimit} Downloads. Bitte beginne innerhalb von ${unopenedDays} Tagen; nach dem ersten Download gilt er noch ${hoursAfterFirstUse} Stunden.`,
    keep: 'Die Links sind nur für dich. Bitte gib diese Mail nicht weiter.',
    order: (order) => `Bestellung ${order}`,
    contact: (contact) => `Fragen? ${contact}`,
  },
};

/** The mail after a sale, as text and as HTML. Nothing in it is a template that a name could fill with code. */
export function receiptMail(facts: ReceiptFacts): MailText {
  const language = languageOf(facts.locale);
  const words = receiptWords[language];
  const lines = [
    words.hello(facts.customerName),
    '',
    words.thanks,
    ...facts.links.flatMap(({ title, url }) => ['', title, url]),
    '',
    words.limits(facts.limits),
    words.keep,
    '',
    words.order(facts.order),
    facts.shop.name,
    ...(facts.shop.contact === '' ? [] : [words.contact(facts.shop.contact)]),
  ];
  return {
    subject: headerText(words.subject(facts.shop.name, facts.order)),
    text: `${lines.join('\n')}\n`,
    html: receiptHtml(facts, language, words).markup,
  };
}

function receiptHtml(facts: ReceiptFacts, language: Language, words: ReceiptWords): Html {
  const button =
    'display:inline-block;padding:12px 20px;border-radius:8px;background:#9a3b2e;color:#ffffff;text-decoration:none;font-weight:bold';
  const link = ({ title, url }: { title: string; url: string }): Html =>
    markup`<p style="margin:24px 0">
      <strong>${title}</strong><br /><br /><a href="${url}" style="${button}">${words.open}</a>
    </p>`;
  const { shop } = facts;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style="margin:0;padding:24px 16px;font-family:system-ui,sans-serif;line-height:1.5">
        <div style="max-width:560px;margin:0 auto">
          <p>${words.hello(facts.customerName)}</p>
          <p>${words.thanks}</p>
          ${facts.links.map(link)}
          <p>${words.limits(facts.limits)}</p>
          <p>${words.keep}</p>
          <p style="color:#6a635a">
            ${words.order(facts.order)}<br />${shop.name}${shop.contact === '' ? nothing : markup`<br />${words.contact(shop.contact)}`}
          </p>
        </div>
      </body>
    </html> `;
}
