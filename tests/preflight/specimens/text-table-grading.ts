import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { sheet, words } from './making-sheets';
import { growingTable, tableMarks } from './making-tables';

export const specimens: RuleSpecimens = {
  rule: 'text-table-grading',
  printed: 6,
  make: async (seed) => {
    const chance = chanceOf(seed, 'text-table-grading');
    const name = `anleitung-${String(seed)}.pdf`;
    const table = growingTable(chance, seed);
    const [row, column] = [chance.whole(0, table.rows.length - 1), chance.whole(1, table.sizes.length - 1)];
    // Two keys swapped, or a digit lost.
    const slip = (values: (string | null)[]): (string | null)[] =>
      seed % 2 === 0
        ? values.with(column, values[column - 1]!).with(column - 1, values[column]!)
        : values.with(column, String(Math.round(Number(values[column]!.replace(',', '.')) / 2)));
    const slipped = {
      ...table,
      rows: table.rows.map((one, index) => (index === row ? { ...one, values: slip(one.values) } : one)),
    };
    const isTurned = seed % 4 === 3;
    const title = words(chance.pick(['Finished measurements', 'Fertigmaße', 'Afmetingen']), 15, 262, 6);
    const make = (shown: typeof slipped): Promise<Buffer> =>
      makePdf([sheet('A4', [title, ...tableMarks(shown, isTurned)])], seed);
    return { right: { name, bytes: await make(table) }, wrong: { name, bytes: await make(slipped) } };
  },
};
