import type { BuyerLanguage } from '../../../../kernel/pages/words';
import type { VersionStanding } from '../version-standing';

interface VersionWords {
  status: Readonly<Record<VersionStanding['status'], string>>;
  version: string;
  newest: (label: string, date: string) => string;
  howToGetIt: string;
  changes: (label: string) => string;
  another: string;
}

export const versionWords: Readonly<Record<BuyerLanguage, VersionWords>> = {
  en: {
    status: {
      current: 'This is the current version.',
      newer: 'There is a newer version.',
      withdrawn: 'This version is no longer offered. There is no newer one.',
      recalled: 'This version was called back. Please do not use it.',
    },
    version: 'Version',
    newest: (label, date) => `The newest is version ${label} of ${date}.`,
    howToGetIt:
      'Whoever bought it finds it behind the download link of the order mail. If that link is too old, its page sends a new one.',
    changes: (label) => `What is new since version ${label}`,
    another: 'Look up another code',
  },
  de: {
    status: {
      current: 'Das ist die aktuelle Version.',
      newer: 'Es gibt eine neuere Version.',
      withdrawn: 'Diese Version wird nicht mehr angeboten. Eine neuere gibt es nicht.',
      recalled: 'Diese Version wurde zurückgerufen. Bitte nicht mehr verwenden.',
    },
    version: 'Version',
    newest: (label, date) => `Die neueste ist Version ${label} vom ${date}.`,
    howToGetIt:
      'Wer gekauft hat, findet sie über den Download-Link aus der Bestellmail. Ist der Link zu alt, schickt seine Seite einen neuen.',
    changes: (label) => `Neu seit Version ${label}`,
    another: 'Anderen Code nachsehen',
  },
  fr: {
    status: {
      current: 'C’est la version actuelle.',
      newer: 'Il existe une version plus récente.',
      withdrawn: 'Cette version n’est plus proposée. Il n’y en a pas de plus récente.',
      recalled: 'Cette version a été rappelée. Ne l’utilisez plus.',
    },
    version: 'Version',
    newest: (label, date) => `La plus récente est la version ${label} du ${date}.`,
    howToGetIt:
      'Si vous l’avez achetée, vous la trouverez derrière le lien de l’e-mail de commande. Si ce lien est trop ancien, sa page en envoie un nouveau.',
    changes: (label) => `Nouveautés depuis la version ${label}`,
    another: 'Chercher un autre code',
  },
  es: {
    status: {
      current: 'Es la versión actual.',
      newer: 'Hay una versión más reciente.',
      withdrawn: 'Esta versión ya no se ofrece. No hay ninguna más reciente.',
      recalled: 'Esta versión se ha retirado. No la uses más.',
    },
    version: 'Versión',
    newest: (label, date) => `La más reciente es la versión ${label} del ${date}.`,
    howToGetIt:
      'Quien la compró la encuentra en el enlace del correo del pedido. Si el enlace ha caducado, su página envía uno nuevo.',
    changes: (label) => `Novedades desde la versión ${label}`,
    another: 'Buscar otro código',
  },
  nl: {
    status: {
      current: 'Dit is de actuele versie.',
      newer: 'Er is een nieuwere versie.',
      withdrawn: 'Deze versie wordt niet meer aangeboden. Er is geen nieuwere.',
      recalled: 'Deze versie is teruggeroepen. Gebruik haar niet meer.',
    },
    version: 'Versie',
    newest: (label, date) => `De nieuwste is versie ${label} van ${date}.`,
    howToGetIt:
      'Wie haar heeft gekocht, vindt haar via de link in de bestelmail. Is die link te oud, dan stuurt zijn pagina een nieuwe.',
    changes: (label) => `Nieuw sinds versie ${label}`,
    another: 'Een andere code opzoeken',
  },
};
