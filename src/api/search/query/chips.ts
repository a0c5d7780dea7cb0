import type { Chip } from '../contract';
import type { Understood } from '../domain/understand';
import type { Vocabulary } from './vocabulary';

/** What was understood, as a storefront shows it: each may be taken away or sent back as a filter. */
export function chipsOf({ terms, craft, sizes, price, text }: Understood, { byKey }: Vocabulary): Chip[] {
  return [
    ...terms.flatMap(({ keys, from }) =>
      keys.flatMap((key): Chip[] => {
        const term = byKey.get(key);
        return term === undefined
          ? []
          : [{ kind: 'term', facet: term.facet, key: term.key, name: term.name, from }];
      }),
    ),
    ...(craft === null ? [] : [{ kind: 'craft' as const, ...craft }]),
    ...(sizes === null ? [] : [{ kind: 'size' as const, sizes: sizes.text.slice(0, 60), from: sizes.text }]),
    ...(price === null
      ? []
      : [{ kind: 'price' as const, minor: price.minor, currency: price.currency, from: price.text }]),
    ...(text === '' ? [] : [{ kind: 'text' as const, text, from: text }]),
  ];
}
