import { markup, nothing, type Html } from '../../../kernel/pages/html';
import { page } from '../../../kernel/pages/page';
import type { Language } from '../../../kernel/pages/words';
import type { ListingContent } from '../contract';
import { packWords, type PackWords } from './pack-words';
import type { LimitRule } from './platform-limits';

export interface ChecklistFacts {
  title: string;
  shop: string;
  desired: ListingContent;
  served: ListingContent | null;
  /** Where to begin: the listing itself where it is known, else the shop's listings. */
  url: string | null;
  externalId: string | null;
  left: readonly { name: string; rule: LimitRule }[];
  hasCover: boolean;
}

/** The exact steps for a person, as a page that opens anywhere. */
export function checklistPage(facts: ChecklistFacts, language: Language): Html {
  const words = packWords[language];
  const { title, shop, desired, served, url, externalId, left } = facts;
  const headline = words.headline(title, shop);
  const labels = [served, desired].map((one) => (one?.kind === 'listed' ? one.document.version.label : null));
  const [was, now] = labels;
  return page({
    language,
    title: headline,
    body: markup`<h1>${headline}</h1>
${typeof was === 'string' && typeof now === 'string' && was !== now ? markup`<p><strong>${words.shows(was, now)}</strong></p>` : nothing}
<ol>${stepsOf(facts, words).map((step) => markup`<li><label><input type="checkbox"> ${step}</label></li>`)}</ol>
${url === null ? nothing : markup`<p><a href="${url}">${words.open}</a>${externalId === null ? '' : ` (${externalId})`}</p>`}
${left.length === 0 ? nothing : markup`<h2>${words.leftOut}</h2><ul>${left.map(({ name, rule }) => markup`<li>${name}: ${words.rules[rule] ?? rule}</li>`)}</ul>`}`,
  });
}

function stepsOf({ desired, served, url, externalId, hasCover }: ChecklistFacts, words: PackWords): string[] {
  const { steps } = words;
  const find = `${steps.find} ${[externalId, url].filter((part) => part !== null).join(', ')}`;
  if (desired.kind === 'removed') return [find, steps.takeOff, steps.done];
  return [
    served?.kind === 'listed' ? find : steps.create,
    steps.fields,
    steps.files,
    ...(hasCover ? [steps.cover] : []),
    steps.check,
    steps.publish,
    steps.done,
  ];
}
