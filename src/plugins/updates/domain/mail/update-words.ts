import type { Severity } from '../../../../api/version/contract';
import type { Language } from '../../../../kernel/pages/words';

interface UpdateWords {
  isOut: (title: string, label: string) => string;
  corrects: (title: string, label: string) => string;
  several: (count: number) => string;
  severalCorrect: (count: number) => string;
  hello: (name: string | null) => string;
  released: (title: string, label: string) => string;
  severity: Readonly<Record<Severity, string>>;
  changes: (since: string | null) => string;
  open: string;
  keep: string;
  why: string;
  unsubscribe: string;
  contact: (contact: string) => string;
  /** What to leave off until the new version is at hand, by craft. */
  wait: Readonly<Record<string, string>>;
}

export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  en: {
    isOut: (title, label) => `${title}: version ${label} is out`,
    corrects: (title, label) => `${title} ${label} corrects an error`,
    several: (count) => `New versions of ${count} of your patterns`,
    severalCorrect: (count) =>
      count === 1
        ? 'a new version of one of your patterns corrects an error'
        : `new versions of ${count} of your patterns correct an error`,
    hello: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
    released: (title, label) => `Version ${label} of ${title} is out.`,
    severity: {
      none: '',
      cosmetic: 'It corrects small things; what you have printed still works.',
      confusing: 'It corrects something that could mislead you.',
      unusable: 'Your version has an error that would spoil your work. Please use the new one.',
    },
    changes: (since) => (since === null ? 'What is new' : `What is new since version ${since}`),
    open: 'Download the new version',
    keep: 'The link is yours alone. Please do not pass this mail on.',
    why: 'You get this mail because you bought the pattern.',
    unsubscribe: 'Choose which of these mails you want, or none:',
    contact: (contact) => `Questions? ${contact}`,
    wait: {
      sewing: 'Please do not cut yet',
      woodworking: 'Please do not cut yet',
      knitting: 'Please do not knit on yet',
      crochet: 'Please do not crochet on yet',
      embroidery: 'Please do not stitch on yet',
    },
  },
  de: {
    isOut: (title, label) => `${title}: Version ${label} ist da`,
    corrects: (title, label) => `${title} ${label} berichtigt einen Fehler`,
    several: (count) => `Neue Versionen von ${count} deiner Anleitungen`,
    severalCorrect: (count) =>
      count === 1
        ? 'Die neue Version einer deiner Anleitungen berichtigt einen Fehler'
        : `Neue Versionen von ${count} deiner Anleitungen berichtigen einen Fehler`,
    hello: (name) => (name === null ? 'Hallo,' : `Hallo ${name},`),
    released: (title, label) => `Version ${label} von ${title} ist da.`,
    severity: {
      none: '',
      cosmetic: 'Sie berichtigt Kleinigkeiten; was du gedruckt hast, bleibt brauchbar.',
      confusing: 'Sie berichtigt etwas, das in die Irre führen kann.',
      unusable: 'Deine Version hat einen Fehler, der deine Arbeit verdirbt. Bitte nimm die neue.',
    },
    changes: (since) => (since === null ? 'Das ist neu' : `Das ist neu seit Version ${since}`),
    open: 'Neue Version herunterladen',
    keep: 'Der Link ist nur für dich. Bitte gib diese Mail nicht weiter.',
    why: 'Du bekommst diese Mail, weil du die Anleitung gekauft hast.',
    unsubscribe: 'Wähle, welche dieser Mails du möchtest, oder keine:',
    contact: (contact) => `Fragen? ${contact}`,
    wait: {
      sewing: 'Bitte noch nicht zuschneiden',
      woodworking: 'Bitte noch nicht zusägen',
      knitting: 'Bitte noch nicht weiterstricken',
      crochet: 'Bitte noch nicht weiterhäkeln',
      embroidery: 'Bitte noch nicht weitersticken',
    },
  },
};

/** The plain word in front of an unusable version; one for several crafts where there are several. */
export function waitWords(crafts: readonly string[], language: Language): string {
  const { wait } = updateWords[language];
  const [first, ...others] = new Set(crafts.map((craft) => wait[craft]));
  const general = language === 'de' ? 'Bitte noch nicht anfangen' : 'Please do not begin yet';
  return first !== undefined && others.length === 0 ? first : general;
}
