import { leftUnsaid, listsApart, promisedInVain, type SizeDifference } from '../sizes/size-differences';
import { sizeListsOf, sizeStatementsOf, type PlacedStatement, type SizeList } from '../sizes/size-sources';
import type { Rule } from '../rule';

const mostFindings = 10;

export const textSizesAgree: Rule = {
  id: 'text-sizes-agree',
  title: 'Names the same sizes everywhere',
  severity: 'warning',
  source: 'A size that the text promises and no table or layer has comes back as a refund.',
  check: (facts, { about, role }) => {
    if (facts.format !== 'pdf') return [];
    const lists = sizeListsOf(facts.pdf, about);
    if (lists.length === 0) return [];
    const said = sizeStatementsOf(facts.pdf);
    return [
      ...promisedInVain(said, lists),
      ...leftUnsaid(said, lists),
      ...listsApart(lists, role === 'instructions'),
    ]
      .slice(0, mostFindings)
      .map(({ one, other, sizes }: SizeDifference) => ({
        message: `${nameOf(one)} and ${other.name} do not name the same sizes: ${sizes.join(', ')} ${sizes.length === 1 ? 'is' : 'are'} in one of them only.`,
        ...(one.page === undefined ? {} : { page: one.page }),
        ...(one.place === undefined ? {} : { place: one.place }),
        measured: sizesOf(one),
        limit: `${sizesOf(other)}, as in ${other.name}`,
        quote: `${'quote' in one ? one.quote : sizesOf(one)} / ${sizesOf(other)}`.slice(0, 300),
      }));
  },
};

function nameOf(one: SizeList | PlacedStatement): string {
  if ('quote' in one) return `The text on page ${String(one.page)}`;
  return one.name.replace(/^./, (letter) => letter.toUpperCase());
}

function sizesOf({ keys, ...one }: SizeList | PlacedStatement): string {
  return keys.join('kind' in one && one.kind === 'range' ? ' to ' : ', ').slice(0, 150);
}
