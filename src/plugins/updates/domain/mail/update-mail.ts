import { erratumText, type Severity } from '../../../../api/version/contract';
import { headerText } from '../../../../kernel/mail/header-text';
import type { MailText } from '../../../../kernel/mail/mail-text';
import { inLocale } from '../../../../kernel/pages/localised';
import { languageOf } from '../../../../kernel/pages/words';
import type { Section } from '../decide-mail';
import { updateHtml } from './update-html';
import { updateWords, waitWords } from './update-words';

export interface UpdateFacts {
  locale: string;
  shop: { name: string; contact: string };
  customerName: string | null;
  severity: Severity;
  /** A section for each pattern, with a fresh download link. */
  sections: readonly (Section & { url: string })[];
  unsubscribeUrl: string;
}

/** The mail to an owner, as text and as HTML. Nothing in it is a template that a name could fill with code. */
export function updateMail(facts: UpdateFacts): MailText {
  const { locale, shop, sections, unsubscribeUrl } = facts;
  const words = updateWords[languageOf(locale)];
  const lines = [
    words.hello(facts.customerName),
    ...sections.flatMap((section) => ['', ...sectionLines(section, locale)]),
    '',
    words.keep,
    '',
    shop.name,
    ...(shop.contact === '' ? [] : [words.contact(shop.contact)]),
    '',
    words.why,
    words.unsubscribe,
    unsubscribeUrl,
  ];
  return {
    subject: headerText(subjectOf(facts)),
    text: `${lines.join('\n')}\n`,
    html: updateHtml(facts).markup,
  };
}

function subjectOf({ locale, severity, sections }: UpdateFacts): string {
  const language = languageOf(locale);
  const words = updateWords[language];
  const [only, ...others] = sections;
  const isUrgent = severity === 'unusable';
  const urgent = sections.filter((section) => section.severity === 'unusable');
  const wait = waitWords(
    urgent.map(({ craft }) => craft),
    language,
  );
  if (only === undefined || others.length > 0) {
    return isUrgent ? `${wait}: ${words.severalCorrect(urgent.length)}` : words.several(sections.length);
  }
  const { title, label } = only;
  return isUrgent ? `${wait}: ${words.corrects(title, label)}` : words.isOut(title, label);
}

function sectionLines(section: UpdateFacts['sections'][number], locale: string): string[] {
  const language = languageOf(locale);
  const words = updateWords[language];
  const { title, label, since, severity, craft, changes, url } = section;
  return [
    ...(severity === 'unusable' ? [`${waitWords([craft], language)}!`] : []),
    words.released(title, label),
    ...(severity === 'none' ? [] : [words.severity[severity]]),
    '',
    `${words.changes(since)}:`,
    ...changes.flatMap((change) => [
      change.label,
      ...[inLocale(change.changelog, locale)].filter((text) => text !== undefined),
      ...change.errata.map((erratum) => `- ${erratumText(erratum, locale)}`),
    ]),
    '',
    `${words.open}:`,
    url,
  ];
}
