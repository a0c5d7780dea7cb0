import { markup, nothing, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import type { Language } from '../../../../kernel/pages/words';
import { consentChoices, type ConsentChoice } from '../../contract';

interface ConsentWords {
  title: string;
  now: Readonly<Record<ConsentChoice, string>>;
  choose: Readonly<Record<ConsentChoice, string>>;
  changed: string;
  receipts: string;
}

const consentWords: Readonly<Record<Language, ConsentWords>> = {
  en: {
    title: 'Mails about new versions',
    now: {
      all: 'You get a mail when a pattern that you bought has a new version.',
      important:
        'You get a mail only when your version of a pattern has an error that would spoil your work.',
      none: 'You get no mail about new versions.',
    },
    choose: {
      all: 'Send me every new version',
      important: 'Only when my version has a serious error',
      none: 'Unsubscribe',
    },
    changed: 'That is in force now.',
    receipts: 'Mails with the files of an order are not touched by this.',
  },
  de: {
    title: 'Mails über neue Versionen',
    now: {
      all: 'Du bekommst eine Mail, wenn es von einer gekauften Anleitung eine neue Version gibt.',
      important:
        'Du bekommst nur dann eine Mail, wenn deine Version einen Fehler hat, der deine Arbeit verdirbt.',
      none: 'Du bekommst keine Mails über neue Versionen.',
    },
    choose: {
      all: 'Jede neue Version mitteilen',
      important: 'Nur bei einem schweren Fehler in meiner Version',
      none: 'Abbestellen',
    },
    changed: 'Das gilt ab sofort.',
    receipts: 'Mails mit den Dateien einer Bestellung bleiben davon unberührt.',
  },
};

/** Which mails somebody gets, with a button for each other choice. Showing it changes nothing. */
export function consentPage(
  {
    path,
    shop,
    choice,
    isChanged,
  }: { path: string; shop: string; choice: ConsentChoice; isChanged: boolean },
  language: Language,
): Html {
  const words = consentWords[language];
  const others = consentChoices.toReversed().filter((other) => other !== choice);
  const body = markup` <header>
      <p>${shop}</p>
      <h1>${words.title}</h1>
    </header>
    <p class="notice" role="status">${words.now[choice]}${isChanged ? ` ${words.changed}` : ''}</p>
    ${others.map((other) => markup`<form method="post" action="${path}"${other === 'none' ? markup` class="best"` : nothing}><button name="choice" value="${other}">${words.choose[other]}</button></form>`)}
    <footer><p>${words.receipts}</p></footer>`;
  return page({ language, title: `${words.title} · ${shop}`, body });
}
