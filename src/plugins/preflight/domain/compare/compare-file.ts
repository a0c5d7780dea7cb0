import type { VersionDifference } from '../../contract';
import type { Changelog } from './changelog';
import { compareTables, type TableChange } from './compare-tables';
import type { Traits } from './traits';

/** What a comparison of two files finds; which file it is and how much it weighs is added where both are known. */
export type Change = Pick<VersionDifference, 'rule' | 'message' | 'page' | 'was' | 'now' | 'isMentioned'>;

/** Test squares are read to about 0.1 %; nearer than this is the same scale. */
const sameScale = 0.003;
/** Half a millimetre is rounding between units. */
const sameAllowanceMm = 0.5;
const mostTableChanges = 20;

/** What a buyer of both files would notice. */
export function compareFile(before: Traits, after: Traits, changelog: Changelog): Change[] {
  return [
    ...pages(before, after, changelog),
    ...sizes(before, after, changelog),
    ...scale(before, after, changelog),
    ...allowance(before, after, changelog),
    ...tables(before, after, changelog),
  ];
}

function pages(before: Traits, after: Traits, changelog: Changelog): Change[] {
  if (before.pageCount === after.pageCount) return [];
  const isMentioned = changelog.speaksOf('pages');
  const [was, now] = [`${String(before.pageCount)} pages`, `${String(after.pageCount)} pages`];
  return [
    { rule: 'version-pages-changed', message: 'It has another number of pages.', was, now, isMentioned },
  ];
}

/** Where one of them names no sizes at all, nothing is known. */
function sizes(before: Traits, after: Traits, changelog: Changelog): Change[] {
  if (before.sizes.size === 0 || after.sizes.size === 0) return [];
  const gone = [...before.sizes].filter((size) => !after.sizes.has(size));
  const added = [...after.sizes].filter((size) => !before.sizes.has(size));
  if (gone.length + added.length === 0) return [];
  const isMentioned = changelog.speaksOf('sizes') || [...gone, ...added].every(changelog.names);
  const parts = [
    gone.length === 0 ? undefined : `no longer: ${gone.join(', ')}`,
    added.length === 0 ? undefined : `new: ${added.join(', ')}`,
  ];
  return [
    {
      rule: 'version-sizes-changed',
      message: `Its tables and layers name other sizes; ${parts.filter((part) => part !== undefined).join('; ')}.`,
      was: [...before.sizes].join(', '),
      now: [...after.sizes].join(', '),
      isMentioned,
    },
  ];
}

function scale({ scale: was }: Traits, { scale: now }: Traits, changelog: Changelog): Change[] {
  if (was === null) return [];
  const isMentioned = changelog.speaksOf('scale');
  const rule = 'version-scale-changed';
  if (now === null) {
    return [{ rule, message: 'Its test square is gone.', was: said(was), now: null, isMentioned }];
  }
  if (Math.abs(was.value - now.value) <= sameScale) return [];
  const message = 'Its test square has another size: the whole sheet is printed at another scale.';
  return [{ rule, message, page: now.page, was: said(was), now: said(now), isMentioned }];
}

function said({ value, quote }: NonNullable<Traits['scale']>): string {
  return `${(value * 100).toFixed(1)} % (${quote})`;
}

function allowance(
  { allowances: before }: Traits,
  { allowances: after }: Traits,
  changelog: Changelog,
): Change[] {
  const [was] = before;
  if (was === undefined) return [];
  const rule = 'version-allowance-changed';
  const isMentioned = changelog.speaksOf('allowance');
  const [first] = after;
  if (first === undefined) {
    return [
      { rule, message: 'It no longer says the seam allowance.', was: was.quote, now: null, isMentioned },
    ];
  }
  const other = after.find((now) => before.every((old) => differ(old, now)));
  if (other === undefined) return [];
  const message = 'It says another seam allowance.';
  return [{ rule, message, page: other.page, was: was.quote, now: other.quote, isMentioned }];
}

function differ(one: Traits['allowances'][number], other: Traits['allowances'][number]): boolean {
  const isApart =
    one.millimetres !== null &&
    other.millimetres !== null &&
    Math.abs(one.millimetres - other.millimetres) > sameAllowanceMm;
  return (
    isApart || (one.isIncluded !== null && other.isIncluded !== null && one.isIncluded !== other.isIncluded)
  );
}

function tables(before: Traits, after: Traits, changelog: Changelog): Change[] {
  return compareTables(before.tables, after.tables)
    .slice(0, mostTableChanges)
    .map((change) => ({
      rule: 'version-table-changed',
      message: tableWords(change),
      page: change.page,
      was: change.quotes.was,
      now: change.quotes.now,
      isMentioned: isTableMentioned(change, changelog),
    }));
}

function tableWords(change: TableChange): string {
  const row = `“${change.row}”`;
  switch (change.kind) {
    case 'cell':
      return `In its table, ${row} of size ${change.size} was ${change.was ?? 'empty'} and is now ${change.now ?? 'empty'}.`;
    case 'gone':
      return `Its table no longer has the row ${row}.`;
    case 'new':
      return `Its table has a new row ${row}.`;
  }
}

const fabricRow = /fabric|yard|stoff|tissu|tela|stof|yarn|garn|wolle|laine|lana|wol\b/iu;

/** A word for tables covers the body's measures; what is about fabric must be named itself. */
function isTableMentioned({ row }: TableChange, changelog: Changelog): boolean {
  if (changelog.names(row)) return true;
  const name = row.replace(/\(.*?\)|\b(?:cm|mm|in|inch|m|yd|yards?)\b/giu, ' ');
  if (changelog.names(name)) return true;
  return changelog.speaksOf(fabricRow.test(row) ? 'fabric' : 'tables');
}
