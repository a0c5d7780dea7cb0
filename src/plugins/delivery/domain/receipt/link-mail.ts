import { headerText } from '../../../../kernel/mail/header-text';
import type { MailText } from '../../../../kernel/mail/mail-text';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import type { BuyerLanguage } from '../../../../kernel/pages/words';
import type { ReceiptWords } from './receipt-words';

/** What a mail with links says, line by line; everything in it may be a stranger's word. */
export interface LinkMail {
  language: BuyerLanguage;
  words: ReceiptWords;
  subject: string;
  customerName: string | null;
  opening: string;
  /** A link for each pattern, with the token in it; null where the links are another's. */
  links: readonly { title: string; url: string | null }[];
  /** What to know about the links; empty where there are none. */
  limits: string;
  order: string;
  shop: { name: string; contact: string };
}

/** The same as text and as HTML. Nothing in it is a template that a name could fill with code. */
export function linkMail(mail: LinkMail): MailText {
  const { words, shop } = mail;
  const lines = [
    words.hello(mail.customerName),
    '',
    mail.opening,
    ...mail.links.flatMap(({ title, url }) => ['', title, ...(url === null ? [] : [url])]),
    '',
    ...(mail.limits === '' ? [] : [mail.limits, words.keep, '']),
    words.order(mail.order),
    shop.name,
    ...(shop.contact === '' ? [] : [words.contact(shop.contact)]),
  ];
  return {
    subject: headerText(mail.subject),
    text: `${lines.join('\n')}\n`,
    html: asHtml(mail).markup,
  };
}

function asHtml({ language, words, customerName, opening, links, limits, order, shop }: LinkMail): Html {
  const button =
    'display:inline-block;padding:12px 20px;border-radius:8px;background:#9a3b2e;color:#ffffff;text-decoration:none;font-weight:bold';
  const link = ({ title, url }: LinkMail['links'][number]): Html =>
    markup`<p style="margin:24px 0">
      <strong>${title}</strong>${url === null ? nothing : markup`<br /><br /><a href="${url}" style="${button}">${words.open}</a>`}
    </p>`;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style="margin:0;padding:24px 16px;font-family:system-ui,sans-serif;line-height:1.5">
        <div style="max-width:560px;margin:0 auto">
          <p>${words.hello(customerName)}</p>
          <p>${opening}</p>
          ${links.map(link)}
          ${limits === '' ? nothing : markup`<p>${limits}</p><p>${words.keep}</p>`}
          <p style="color:#6a635a">
            ${words.order(order)}<br />${shop.name}${shop.contact === '' ? nothing : markup`<br />${words.contact(shop.contact)}`}
          </p>
        </div>
      </body>
    </html> `;
}
