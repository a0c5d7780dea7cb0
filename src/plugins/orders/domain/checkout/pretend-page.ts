import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { Language } from '../../../../kernel/pages/words';
import { moneyText } from './money-text';
import type { PricedCheckout } from './price-checkout';
import { pretendWords } from './pretend-words';

export interface PretendPage {
  id: string;
  shop: string;
  priced: PricedCheckout;
  /** What was typed or told before. */
  email: string;
  name: string;
  country: string;
  /** Who is given, where it is a gift. */
  giftFor: string | null;
  cancelUrl: string;
  /** Fields that did not fit, in words. */
  faults: readonly string[];
}

/** Where a buyer of the demo pays: what is bought, a form, and no money. */
export function pretendPage(
  { id, shop, priced, email, name, country, giftFor, cancelUrl, faults }: PretendPage,
  language: Language,
): Html {
  const words = pretendWords[language];
  const money = (minor: number) => moneyText(minor, priced.currency, language);
  const rows = priced.shown.map(
    ({ title, quantity, unitMinor }) => markup`
      <li><p><strong>${title}</strong>${quantity > 1 ? ` × ${quantity}` : ''}</p><p>${money(unitMinor * quantity)}</p></li>`,
  );
  const body = markup`
    <header><p>${shop}</p><h1>${words.title}</h1></header>
    <p class="notice">${words.demo}</p>
    ${faults.length === 0 ? nothing : markup`<p class="notice" role="alert">${words.problem} ${faults.join('; ')}</p>`}
    <h2>${words.items}</h2>
    <ul class="changes">${rows}
      <li><p>${words.total}</p><p><strong>${money(priced.totalMinor)}</strong></p></li></ul>
    ${giftFor === null ? nothing : markup`<p>${words.gift} ${giftFor}</p>`}
    <form method="post" action="/pretend-payment/${id}">
      <label for="email">${words.email}</label>
      <input id="email" name="email" type="email" value="${email}" required maxlength="254" autocomplete="email" />
      <label for="name">${words.name}</label>
      <input id="name" name="name" value="${name}" maxlength="200" autocomplete="name" />
      <label for="country">${words.country}</label>
      <input id="country" name="country" value="${country}" required maxlength="2" pattern="[A-Za-z]{2}" autocapitalize="characters" autocomplete="country" aria-describedby="country-hint" />
      <p id="country-hint" class="soft">${words.countryHint}</p>
      <div class="best"><button>${words.pay} · ${money(priced.totalMinor)}</button></div>
    </form>
    <p><a href="${cancelUrl}">${words.back}</a></p>`;
  return page({ language, title: `${words.title} · ${shop}`, body });
}

/** After it, or when there is nothing to pay any more. */
export function pretendEnd(
  { shop, isPaid, nextUrl }: { shop: string; isPaid: boolean; nextUrl: string },
  language: Language,
): Html {
  const words = pretendWords[language];
  const title = isPaid ? words.paid : words.over;
  const body = markup`
    <header><p>${shop}</p><h1>${title}</h1></header>
    ${isPaid ? markup`<p>${words.paidWhat}</p>` : nothing}
    <p><a href="${nextUrl}">${words.goOn}</a></p>`;
  return page({ language, title: `${title} · ${shop}`, body });
}
