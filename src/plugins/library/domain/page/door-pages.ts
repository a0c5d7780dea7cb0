import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { BuyerLanguage } from '../../../../kernel/pages/words';
import { doorWords, type DoorWords } from './door-words';
import { formField } from './form-field';

/** What every page here says first, and how long what we mail is good. */
export interface DoorFacts {
  shop: string;
  language: BuyerLanguage;
  minutes: number;
}

/** Where somebody asks for a link. */
export function signInPage(facts: DoorFacts): Html {
  const words = doorWords[facts.language];
  return framed(facts, words.signIn, [
    markup`<p>${words.signInWhat(facts.minutes)}</p>
    <form method="post" action="/library" class="best">
      ${emailField('email', words.email)}
      <button>${words.sendLink}</button>
    </form>
    <p><a href="/library/claim">${words.otherShop}</a></p>`,
  ]);
}

/** The same page whoever asked, and whether or not a mail was sent. */
export function sentPage(facts: DoorFacts): Html {
  const words = doorWords[facts.language];
  return framed(facts, words.sent, [
    markup`<p class="notice" role="status">${words.sentWhat(facts.minutes)}</p>
    <p>${words.notThere}</p>`,
    back(words),
  ]);
}

/** Behind a link from a mail: looking at it, as mail scanners do, changes nothing. */
export function openPage(facts: DoorFacts, path: string): Html {
  const words = doorWords[facts.language];
  return framed(facts, words.open, [
    markup`<p>${words.openWhat}</p>
    <form method="post" action="${path}" class="best"><button>${words.openButton}</button></form>`,
  ]);
}

/** Where an order of another shop is claimed; `form` is there for who is signed in. */
export function claimPage(facts: DoorFacts, form: string | null): Html {
  const words = doorWords[facts.language];
  const code = markup`<form method="post" action="/library/claim" class="best">
      ${form === null ? nothing : formField(form)}
      ${codeField(words.claimCode)}
      <p id="code-what" class="soft">${words.claimCodeWhat}</p>
      ${form === null ? markup`${emailField('email', words.claimEmail)}<p class="soft">${words.claimEmailWhat}</p>` : nothing}
      <button>${words.claimButton}</button>
    </form>`;
  const byOrder = markup`<h2>${words.byOrder}</h2>
    <p>${words.byOrderWhat}</p>
    <form method="post" action="/library/claim/mail">
      ${formField(form ?? '')}
      <label for="order">${words.orderNumber}</label>
      <input id="order" name="order" required maxlength="200" autocomplete="off" spellcheck="false" />
      <button>${words.byOrderButton}</button>
    </form>`;
  return framed(facts, words.claim, [code, form === null ? nothing : byOrder, back(words)]);
}

/** Where a code is typed in that was mailed for this session; `action` is what it completes. */
export function codePage(facts: DoorFacts, { action, form }: { action: string; form: string }): Html {
  const words = doorWords[facts.language];
  return framed(facts, words.codeSent, [
    markup`<p class="notice" role="status">${words.codeSentWhat(facts.minutes)}</p>
    <form method="post" action="${action}" class="best">
      ${formField(form)}
      ${codeField(words.code)}
      <button>${words.codeButton}</button>
    </form>`,
    back(words),
  ]);
}

/** Where another address is asked for. */
export function addressPage(facts: DoorFacts, { address, form }: { address: string; form: string }): Html {
  const words = doorWords[facts.language];
  return framed(facts, words.address, [
    markup`<p class="soft">${words.addressNow(address)}</p>
    <p>${words.addressWhat}</p>
    <form method="post" action="/library/address" class="best">
      ${formField(form)}
      ${emailField('email', words.newEmail)}
      <button>${words.addressButton}</button>
    </form>`,
    back(words),
  ]);
}

function framed({ shop, language }: DoorFacts, title: string, parts: readonly Html[]): Html {
  const body = markup` <header><p>${shop}</p><h1>${title}</h1></header>
    ${parts}`;
  return page({ language, title: `${title} · ${shop}`, body });
}

function emailField(name: string, label: string): Html {
  return markup`<label for="${name}">${label}</label>
      <input id="${name}" name="${name}" type="email" required maxlength="254" autocomplete="email" autocapitalize="none" spellcheck="false" />`;
}

function codeField(label: string): Html {
  return markup`<label for="code">${label}</label>
      <input id="code" name="code" required maxlength="40" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" aria-describedby="code-what" />`;
}

function back(words: DoorWords): Html {
  return markup`<p><a href="/library">${words.back}</a></p>`;
}
