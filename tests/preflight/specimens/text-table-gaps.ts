import type { RuleSpecimens } from './specimen';
import { chanceOf } from './making-chance';
import { makePdf } from './making-pdf';
import { sheet, words } from './making-sheets';
import { growingTable, tableMarks } from './making-tables';

export const specimens: RuleSpecimens = {
  rule: 'text-table-gaps',
  printed: 6,
  make: async (seed) => {
    const chance = chanceOf(seed, 'text-table-gaps');
    const name = `anleitung-${String(seed)}.pdf`;
    const table = growingTable(chance, seed);
    const [row, column] = [chance.whole(0, table.rows.length - 1), chance.whole(0, table.sizes.length - 1)];
    const holed = {
      ...table,
      rows: table.rows.map((one, index) =>
        index === row
          ? { ...one, values: one.values.map((value, at) => (at === column ? null : value)) }
          : one,
      ),
    };
    const isTurned = seed % 4 === 3;
    const title = words(chance.pick(['Body measurements', 'Körpermaße', 'Mesures du corps']), 15, 262, 6);
    const make = (shown: typeof holed): Promise<Buffer> =>
      makePdf([sheet('A4', [title, ...tableMarks(shown, isTurned)])], seed);
    return { right: { name, bytes: await make(table) }, wrong: { name, bytes: await make(holed) } };
  },
};
