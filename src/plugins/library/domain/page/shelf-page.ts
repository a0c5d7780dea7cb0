import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { buyerLanguageOf, day, type BuyerLanguage } from '../../../../kernel/pages/words';
import type { OwnedPattern } from '../../contract';
import { formField } from './form-field';
import { shelfWords, type ShelfWords } from './shelf-words';

/** What was done just now, told once above the list. */
export const shelfNews = ['sent', 'claimed', 'moved'] as const;
export type ShelfNews = (typeof shelfNews)[number];

export interface ShelfFacts {
  shop: { name: string; contact: string };
  locale: string;
  address: string;
  patterns: readonly OwnedPattern[];
  /** Proves that a form is from this page. */
  form: string;
  news: ShelfNews | null;
}

interface Told {
  words: ShelfWords;
  language: BuyerLanguage;
  form: string;
}

/** What somebody owns: which version they have, what is new, and the way to a download. */
export function shelfPage({ shop, locale, address, patterns, form, news }: ShelfFacts): Html {
  const language = buyerLanguageOf(locale);
  const words = shelfWords[language];
  const told = { words, language, form };
  const body = markup` <header>
      <p>${shop.name}</p>
      <h1>${words.title}</h1>
      <p>${words.signedIn(address)}</p>
    </header>
    ${news === null ? nothing : markup`<p class="notice" role="status">${words[news]}</p>`}
    ${patterns.length === 0 ? markup`<p class="notice">${words.empty}</p>` : markup`<ul>${patterns.map((one) => entry(one, told))}</ul>`}
    <nav><p><a href="/library/claim">${words.claim}</a></p>
      <p><a href="/library/address">${words.address}</a></p>
    </nav>
    <form method="post" action="/library/out">${formField(form)}<button>${words.out}</button></form>
    ${shop.contact === '' ? nothing : markup`<footer><p>${shop.contact}</p></footer>`}`;
  return page({ language, title: `${words.title} · ${shop.name}`, body });
}

function entry(pattern: OwnedPattern, told: Told): Html {
  const { words, language } = told;
  const { title, state, order, isNew, current, licence } = pattern;
  const isRevoked = state === 'revoked';
  const lead = [
    words.boughtOn(day(new Date(order.placedAt), language), order.shop),
    words.order(order.number),
  ];
  return markup` <li class="${isNew ? 'file best' : 'file'}">
      ${isNew && current !== null ? markup`<span class="badge">${words.isNew(current.label)}</span>` : nothing}
      <h2>${title}</h2>
      <p class="soft">${lead.join(' · ')}</p>
      <p class="soft">${[words.licences[licence], ...(pattern.isGift ? [words.gift] : [])].join(' · ')}</p>
      ${isRevoked ? revoked(pattern, words) : standing(pattern, told)}
    </li>`;
}

function revoked({ reason }: OwnedPattern, words: ShelfWords): Html {
  return markup`<p class="notice">${words.revoked} ${words.reasons[reason ?? 'shop']}</p>`;
}

function standing(pattern: OwnedPattern, { words, language, form }: Told): Html {
  const { entitlementId, title, order, isGift, bought, downloaded, current } = pattern;
  if (current === null) return markup`<p>${words.nothingYet}</p>`;
  const version = words.current(current.label, day(new Date(current.releasedAt), language));
  const had =
    downloaded === null
      ? words.never
      : words.downloaded(downloaded.label, day(new Date(downloaded.at), language));
  return markup`<p>${version}${bought === null || bought === current.label ? '' : `, ${words.bought(bought)}`}. ${had}</p>
      ${changes(pattern, { words, language })}
      <form method="post" action="/library/patterns/${entitlementId}/download">${formField(form)}<button aria-label="${words.downloadOf(title)}">${words.download}</button></form>
      ${isGift ? nothing : markup`<form method="post" action="/library/orders/${order.id}/receipt" class="quiet">${formField(form)}<button aria-label="${words.againOf(order.number)}">${words.again}</button></form>`}`;
}

function changes({ changes: list }: OwnedPattern, { words, language }: Omit<Told, 'form'>): Html {
  if (list.length === 0) return nothing;
  const isUrgent = list.some(({ severity }) => severity === 'unusable');
  return markup`${isUrgent ? markup`<p><span class="badge urgent">${words.urgent}</span></p>` : nothing}
      <details${isUrgent ? markup` open` : nothing}><summary>${words.changes(list.length)}</summary>
      <ul class="changes">${list.map(
        ({ label, releasedAt, changelog, errata }) => markup`<li>
        <strong>${label}</strong> <span class="soft">${day(new Date(releasedAt), language)}</span>
        ${changelog === null ? nothing : markup`<p>${changelog}</p>`}
        ${errata.map((line) => markup`<p>${line}</p>`)}
      </li>`,
      )}</ul></details>`;
}
