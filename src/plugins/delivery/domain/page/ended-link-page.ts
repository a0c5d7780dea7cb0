import { markup, type Html } from '../../../../kernel/pages/html';
import { page } from '../../../../kernel/pages/page';
import { buyerLanguageOf, type BuyerLanguage } from '../../../../kernel/pages/words';
import type { RenewalDecision } from '../link/link-renewal';

export interface EndedLink {
  /** Where the page is; the button goes below it. */
  path: string;
  title: string;
  shop: { name: string };
  locale: string;
  decision: Extract<RenewalDecision, 'may' | 'on-its-way'>;
  code: string;
}

interface Said {
  tooOld: string;
  mailed: string;
  what: string;
  button: string;
  wait: string;
}

const words: Readonly<Record<BuyerLanguage, Said>> = {
  en: {
    tooOld: 'This link is too old',
    mailed: 'A new link is on its way',
    what: 'What you bought stays yours. Press the button, and a new link goes to the address of your order.',
    button: 'Mail me a new link',
    wait: 'We have sent a new link to the address of your order. It may take a few minutes; please look into your spam folder too. This page will offer the button again if nothing comes.',
  },
  de: {
    tooOld: 'Dieser Link ist abgelaufen',
    mailed: 'Ein neuer Link ist unterwegs',
    what: 'Was du gekauft hast, bleibt deins. Drücke den Knopf, dann geht ein neuer Link an die Adresse deiner Bestellung.',
    button: 'Neuen Link zuschicken',
    wait: 'Ein neuer Link ging an die Adresse deiner Bestellung. Das kann ein paar Minuten dauern; bitte sieh auch im Spam-Ordner nach. Kommt nichts, bietet diese Seite den Knopf wieder an.',
  },
  fr: {
    tooOld: 'Ce lien a expiré',
    mailed: 'Un nouveau lien est en route',
    what: 'Ce que vous avez acheté reste à vous. Appuyez sur le bouton, et un nouveau lien part à l’adresse de votre commande.',
    button: 'M’envoyer un nouveau lien',
    wait: 'Un nouveau lien a été envoyé à l’adresse de votre commande. Cela peut prendre quelques minutes ; regardez aussi dans les indésirables. Si rien n’arrive, cette page proposera de nouveau le bouton.',
  },
  es: {
    tooOld: 'Este enlace ha caducado',
    mailed: 'Un enlace nuevo está en camino',
    what: 'Lo que compraste sigue siendo tuyo. Pulsa el botón y enviaremos un enlace nuevo a la dirección de tu pedido.',
    button: 'Enviarme un enlace nuevo',
    wait: 'Hemos enviado un enlace nuevo a la dirección de tu pedido. Puede tardar unos minutos; mira también en la carpeta de correo no deseado. Si no llega nada, esta página volverá a ofrecer el botón.',
  },
  nl: {
    tooOld: 'Deze link is verlopen',
    mailed: 'Een nieuwe link is onderweg',
    what: 'Wat je hebt gekocht blijft van jou. Druk op de knop, dan gaat er een nieuwe link naar het adres van je bestelling.',
    button: 'Stuur mij een nieuwe link',
    wait: 'Er is een nieuwe link naar het adres van je bestelling gestuurd. Dat kan een paar minuten duren; kijk ook in je spammap. Komt er niets, dan biedt deze pagina de knop weer aan.',
  },
};

/**
 * The page of a link that has ended and can be sent anew. It shows no address and no new secret: who found an old
 * link learns nothing, and what is sent goes to the buyer.
 */
export function endedLinkPage({ path, title, shop, locale, decision, code }: EndedLink): Html {
  const language = buyerLanguageOf(locale);
  const said = words[language];
  const heading = decision === 'may' ? said.tooOld : said.mailed;
  const body = markup` <header><p>${shop.name}</p><h1>${heading}</h1><p>${title}</p></header>
    ${
      decision === 'may'
        ? markup`<p class="notice">${said.what}</p>
    <form method="post" action="${path}/renewal" class="best"><button>${said.button}</button></form>`
        : markup`<p class="notice" role="status">${said.wait}</p>`
    }
    <footer><p>${code}</p></footer>`;
  return page({ language, title: heading, body });
}
