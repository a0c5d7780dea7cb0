import { headerText } from '../../../../kernel/mail/header-text';
import type { MailText } from '../../../../kernel/mail/mail-text';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { buyerLanguageOf } from '../../../../kernel/pages/words';
import { mailWords, type MailKind, type MailWords } from './mail-words';

export interface LibraryMailFacts {
  kind: MailKind;
  locale: string;
  shop: { name: string; contact: string };
  /** The order's number, or enough of the other address. */
  about: string;
  /** The link with its token, or the code; neither is in a notice. */
  secret: { url: string } | { code: string } | null;
  minutes: number;
}

/** A mail of the library as text and as HTML. */
export function libraryMail(facts: LibraryMailFacts): MailText {
  const { kind, locale, shop, about, secret, minutes } = facts;
  const words = mailWords[buyerLanguageOf(locale)];
  const shown = secret === null ? [] : ['url' in secret ? secret.url : words.code(secret.code), ''];
  const lines = [
    words.hello,
    '',
    words.what[kind](about),
    '',
    ...shown,
    ...(secret === null ? [words.notYou] : [words.once(minutes), words.ignore]),
    '',
    shop.name,
    ...(shop.contact === '' ? [] : [words.contact(shop.contact)]),
  ];
  return {
    subject: headerText(words.subject[kind](shop.name)),
    text: `${lines.join('\n')}\n`,
    html: html(facts, words).markup,
  };
}

const button =
  'display:inline-block;padding:12px 20px;border-radius:8px;background:#9a3b2e;color:#ffffff;text-decoration:none;font-weight:bold';

function html({ kind, locale, shop, about, secret, minutes }: LibraryMailFacts, words: MailWords): Html {
  return markup`<!doctype html>
    <html lang="${buyerLanguageOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style="margin:0;padding:24px 16px;font-family:system-ui,sans-serif;line-height:1.5">
        <div style="max-width:560px;margin:0 auto;overflow-wrap:anywhere">
          <p>${words.hello}</p>
          <p>${words.what[kind](about)}</p>
          ${secret === null ? nothing : shown(secret, words)}
          ${secret === null ? markup`<p><strong>${words.notYou}</strong></p>` : markup`<p>${words.once(minutes)}<br />${words.ignore}</p>`}
          <p style="color:#6a635a">
            ${shop.name}${shop.contact === '' ? nothing : markup`<br />${words.contact(shop.contact)}`}
          </p>
        </div>
      </body>
    </html> `;
}

function shown(secret: { url: string } | { code: string }, words: MailWords): Html {
  return 'url' in secret
    ? markup`<p style="margin:24px 0"><a href="${secret.url}" style="${button}">${words.open}</a></p>`
    : markup`<p style="margin:24px 0;font-size:24px;letter-spacing:2px"><strong>${secret.code}</strong></p>`;
}
