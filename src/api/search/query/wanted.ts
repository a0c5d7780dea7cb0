import { DomainError } from '../../../kernel/errors/domain-error';
import { readSizes } from '../../size/contract';
import type { SearchQuery } from '../contract';
import { foldText } from '../domain/fold-words';
import { saysSomething } from '../domain/size-phrases';
import { sizeWish, type SizeWish } from '../domain/size-wish';
import type { Understood } from '../domain/understand';
import type { Wanted } from './search-sql';
import type { Vocabulary } from './vocabulary';

/** What the filters of a query say, looked up. */
export interface Filters {
  locale: string;
  language: string;
  vocabulary: Vocabulary;
  asked: readonly (readonly string[])[];
  designerId: string | null;
}

/**
 * The rows a query asks for: its filters, and what its words were understood as.
 * @throws DomainError `search/unknown-sizes`
 */
export function wantedOf(query: SearchQuery, understood: Understood, filters: Filters): Wanted {
  const { locale, language, vocabulary, asked, designerId } = filters;
  const groups = [...asked, ...understood.terms.map(({ keys }) => keys)];
  const ids = (keys: readonly string[]) =>
    keys.flatMap((key) => vocabulary.meant(vocabulary.byKey.get(key)?.id ?? 0));
  const craft = query.craft ?? understood.craft?.craft ?? null;
  const context = { craft, wearer: groups.flat().find((key) => key.startsWith('wearer-')) ?? null };
  return {
    locale,
    language,
    craft,
    termGroups: groups.map(ids),
    sizes: askedSizes(query, understood, context),
    fit: query.fit ?? 'covers',
    price: query.price ?? understood.price?.minor ?? null,
    currency: query.currency ?? (query.price === undefined ? understood.price?.currency : undefined) ?? null,
    designerId,
    isAvailable: query.available,
    text: foldText(understood.text).trim(),
  };
}

/** Filters that are sent win over what the words say. @throws DomainError `search/unknown-sizes` */
function askedSizes(
  { sizes, bust, waist, hip }: SearchQuery,
  understood: Understood,
  context: { craft: string | null; wearer: string | null },
): SizeWish | null {
  const girths = Object.entries({ bust, waist, hip }).flatMap(([axis, cm]) =>
    cm === undefined ? [] : [[axis, { from: cm, to: cm }] as const],
  );
  const own: SizeWish = Object.fromEntries(girths);
  if (sizes === undefined) {
    const said = understood.sizes === null ? null : sizeWish(understood.sizes.reading, context);
    const wish = girths.length > 0 ? own : (said ?? {});
    return Object.keys(wish).length > 0 ? wish : null;
  }
  const reading = readSizes(sizes);
  const wish = saysSomething(reading) ? sizeWish(reading, context) : null;
  if (wish === null) {
    throw new DomainError(
      'search/unknown-sizes',
      `"${sizes}" names no sizes such as 0-24, S-XL or 3-6 years.`,
      {
        details: { field: 'sizes' },
      },
    );
  }
  return { ...wish, ...own };
}

/** The keys by facet. @throws DomainError `catalogue/unknown-term` naming the keys */
export function askedTerms({ byKey }: Vocabulary, keys: readonly string[]): string[][] {
  const unknown = keys.filter((key) => !byKey.has(key));
  if (unknown.length > 0) {
    throw new DomainError('catalogue/unknown-term', `The vocabulary has no term ${unknown.join(', ')}.`, {
      details: { unknown },
    });
  }
  return [...Map.groupBy(keys, (key) => byKey.get(key)?.facet).values()];
}
