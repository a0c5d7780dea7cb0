import { areOfOneKind, missingIn, sizeKey } from '../sizes/size-sets';
import { findSizeTables, type SizeTable } from '../tables/find-tables';
import { isRequirement, sizesWithoutNeed } from '../tables/requirements';
import type { Hit, Rule } from '../rule';

const mostFindings = 20;

export const textYardage: Rule = {
  id: 'text-yardage',
  title: 'Says for every size how much cloth or yarn it takes',
  severity: 'error',
  source: 'Nobody can buy material for a size that the table of requirements leaves out.',
  check: (facts) => {
    if (facts.format !== 'pdf') return [];
    const tables = facts.pdf.scans.flatMap(findSizeTables);
    const needs = tables.filter(({ rows }) => rows.some(isRequirement));
    return [...needs.flatMap(emptySizes), ...absentSizes(needs, tables)].slice(0, mostFindings);
  },
};

function emptySizes(table: SizeTable): Hit[] {
  const empty = sizesWithoutNeed(table);
  if (empty.length === 0) return [];
  const [row] = table.rows.filter(isRequirement);
  return [
    {
      message: `The table does not say what ${plural(empty)} ${empty.length === 1 ? 'takes' : 'take'}.`,
      page: table.page,
      ...(row?.place === undefined ? {} : { place: row.place }),
      measured: `${String(table.sizes.length - empty.length)} sizes`,
      limit: `${String(table.sizes.length)} sizes`,
      quote: row?.quote ?? table.sizes.join(' '),
    },
  ];
}

/** Sizes of another table that no table of requirements has. */
function absentSizes(needs: readonly SizeTable[], tables: readonly SizeTable[]): Hit[] {
  const [first] = needs;
  if (first === undefined) return [];
  const given = needs.flatMap(({ sizes }) => sizes.map(sizeKey));
  for (const other of tables) {
    if (needs.includes(other)) continue;
    const wanted = other.sizes.map(sizeKey);
    const spread = given.flatMap((key) =>
      wanted.includes(key) ? [key] : wanted.filter((one) => !missingIn([key], wanted).includes(one)),
    );
    const missing = missingIn(given, wanted);
    if (missing.length === 0 || !areOfOneKind(spread.length > 0 ? spread : given, wanted)) continue;
    const labels = other.sizes.filter((label) => missing.includes(sizeKey(label)));
    return [
      {
        message: `The table of requirements leaves out ${plural(labels)}, which the table on page ${String(other.page)} has.`,
        page: first.page,
        ...(first.place === undefined ? {} : { place: first.place }),
        measured: first.sizes.join(', ').slice(0, 200),
        limit: `${other.sizes.join(', ').slice(0, 200)}, as on page ${String(other.page)}`,
        quote: `${first.sizes.join(' ')} / ${other.sizes.join(' ')}`.slice(0, 300),
      },
    ];
  }
  return [];
}

function plural(labels: readonly string[]): string {
  return `${labels.length === 1 ? 'size' : 'sizes'} ${labels.join(', ')}`;
}
