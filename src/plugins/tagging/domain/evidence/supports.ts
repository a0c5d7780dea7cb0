import type { SuggestedValue } from '../../contract';
import { gaugeIn } from '../rules/gauge';
import { scopeOf } from '../rules/scopes';
import { seamAllowanceIn } from '../rules/seam-allowance';
import { sizesIn, type SizeContextFacts } from '../rules/sizes';
import type { TermBook } from '../rules/term-book';
import { languages } from '../text/stem';
import { tokenize } from '../text/tokens';

/**
 * What a quote is worth for a value. `says`: its words are there. `hints`: they are not, but nothing speaks against it.
 * `denies`: they are there and denied. `misses`: a number that the quote does not have.
 */
export type Support =
  { kind: 'says'; value: SuggestedValue } | { kind: 'hints' } | { kind: 'denies' } | { kind: 'misses' };

/** Numbers are read from the quote again, and only what is read there counts. */
export function supportOf(
  value: SuggestedValue,
  quote: string,
  { book, sizes }: { book: TermBook; sizes: SizeContextFacts },
): Support {
  switch (value.kind) {
    case 'seam-allowance': {
      const mm = seamAllowanceIn(quote);
      return mm === null ? { kind: 'misses' } : { kind: 'says', value: { kind: 'seam-allowance', mm } };
    }
    case 'gauge': {
      const gauge = gaugeIn(quote);
      return gauge === null ? { kind: 'misses' } : { kind: 'says', value: gauge };
    }
    case 'sizes': {
      const read = sizesIn(quote, sizes);
      return read === null
        ? { kind: 'misses' }
        : { kind: 'says', value: { kind: 'sizes', sizes: read.range } };
    }
    case 'craft':
      return { kind: 'hints' };
    case 'term':
      return termSupport(value.term, quote, book);
  }
}

/** A model may mean an everyday word as a term where the rules want company; that it is there is enough here. */
function termSupport(term: string, quote: string, book: TermBook): Support {
  const tokens = tokenize(quote);
  const scopes = languages.flatMap((language) =>
    book[language]
      .find(tokens)
      .filter(({ meaning }) => meaning.term === term)
      .map(({ from, to }) => scopeOf(tokens, from, to)),
  );
  if (scopes.some((scope) => scope !== 'negated')) return { kind: 'says', value: { kind: 'term', term } };
  return { kind: scopes.length > 0 ? 'denies' : 'hints' };
}
