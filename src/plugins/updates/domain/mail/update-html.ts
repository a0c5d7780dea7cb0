import { erratumText } from '../../../../api/version/contract';
import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { inLocale } from '../../../../kernel/pages/localised';
import { languageOf } from '../../../../kernel/pages/words';
import type { UpdateFacts } from './update-mail';
import { updateWords, waitWords } from './update-words';

const button =
  'display:inline-block;padding:12px 20px;border-radius:8px;background:#9a3b2e;color:#ffffff;text-decoration:none;font-weight:bold';
const soft = 'color:#6a635a';
const urgent = 'padding:12px 16px;border-left:4px solid #9a3b2e;font-weight:bold';

/** The mail as HTML: styles stand at their elements, for mail programs know no other. */
export function updateHtml(facts: UpdateFacts): Html {
  const { locale, shop, sections, unsubscribeUrl } = facts;
  const language = languageOf(locale);
  const words = updateWords[language];
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style="margin:0;padding:24px 16px;font-family:system-ui,sans-serif;line-height:1.5">
        <div style="max-width:560px;margin:0 auto;overflow-wrap:anywhere">
          <p>${words.hello(facts.customerName)}</p>
          ${sections.map((section) => sectionHtml(section, locale))}
          <p>${words.keep}</p>
          <p style="${soft}">
            ${shop.name}${shop.contact === '' ? nothing : markup`<br />${words.contact(shop.contact)}`}
          </p>
          <p style="${soft};font-size:14px">
            ${words.why}<br />${words.unsubscribe} <a href="${unsubscribeUrl}">${unsubscribeUrl}</a>
          </p>
        </div>
      </body>
    </html> `;
}

function sectionHtml(section: UpdateFacts['sections'][number], locale: string): Html {
  const language = languageOf(locale);
  const words = updateWords[language];
  const { title, label, since, severity, craft, changes, url } = section;
  const change = ({ label: name, changelog, errata }: (typeof changes)[number]): Html =>
    markup`<p style="white-space:pre-line;margin:8px 0"><strong>${name}</strong><br />${inLocale(changelog, locale) ?? ''}</p>
    ${errata.length === 0 ? nothing : markup`<ul>${errata.map((one) => markup`<li>${erratumText(one, locale)}</li>`)}</ul>`}`;
  return markup`${severity === 'unusable' ? markup`<p style="${urgent}">${waitWords([craft], language)}!</p>` : nothing}
    <p>${words.released(title, label)} ${words.severity[severity]}</p>
    <p style="margin-bottom:0"><strong>${words.changes(since)}</strong></p>
    ${changes.map(change)}
    <p style="margin:24px 0"><a href="${url}" style="${button}">${words.open}</a></p>`;
}
