import { wordsPdf } from './making/words-pdf';
import type { RuleSpecimens } from './specimen';

type Say = (count: number) => string;
interface Speech {
  title: string;
  head: Say;
  ring: Say;
  work: (plain: number, change: 'inc' | 'dec', times: number) => string;
  even: string;
  count: Say;
}

const group = (plain: number, stitch: string, change: string): string =>
  plain === 0 ? change : `${String(plain)} ${stitch}, ${change}`;

const speeches: readonly Speech[] = [
  {
    title: 'Amigurumi ball, US terms',
    head: (row) => `Rnd ${String(row)}:`,
    ring: (count) => `${String(count)} sc in magic ring`,
    work: (plain, change, times) => `(${group(plain, 'sc', change)}) x ${String(times)}`,
    even: 'sc in each st around',
    count: (count) => `(${String(count)})`,
  },
  {
    title: 'Ball, UK terms',
    head: (row) => `Round ${String(row)}.`,
    ring: (count) => `${String(count)} dc in a magic ring`,
    work: (plain, change) => `*${group(plain, 'dc', change)}; rep from * to end`,
    even: 'dc around',
    count: (count) => `[${String(count)} sts]`,
  },
  {
    title: 'Ball zum Häkeln',
    head: (row) => `${String(row)}. Rd:`,
    ring: (count) => `${String(count)} fM in einen Fadenring`,
    work: (plain, change, times) =>
      `${String(times)} x (${group(plain, 'fM', change === 'inc' ? '1 zun' : '1 abn')})`,
    even: '1 fM in jede M',
    count: (count) => `(${String(count)} M)`,
  },
  {
    title: 'Balle au crochet',
    head: (row) => `Tour ${String(row)} :`,
    ring: (count) => `${String(count)} ms dans un cercle magique`,
    work: (plain, change, times) =>
      `(${group(plain, 'ms', change === 'inc' ? '1 aug' : '1 dim')}) x ${String(times)}`,
    even: '1 ms dans chaque maille',
    count: (count) => `(${String(count)} m)`,
  },
  {
    title: 'Pelota de ganchillo',
    head: (row) => `Vuelta ${String(row)}:`,
    ring: (count) => `${String(count)} pb en anillo mágico`,
    work: (plain, change, times) =>
      `[${group(plain, 'pb', change === 'inc' ? '1 aum' : '1 dism')}] repetir ${String(times)} veces`,
    even: '1 pb en cada punto',
    count: (count) => `[${String(count)}]`,
  },
  {
    title: 'Gehaakte bal',
    head: (row) => `Toer ${String(row)}:`,
    ring: (count) => `${String(count)} v in magische ring`,
    work: (plain, change, times) =>
      `(${group(plain, 'v', change === 'inc' ? '1 meerd' : '1 mind')}) ${String(times)} keer`,
    even: '1 v in elke steek',
    count: (count) => `(${String(count)} st)`,
  },
];

/** A ball of 5 to 8 wedges, or, every fourth time, a crown of knitting in one to four sizes. */
function rowsOf(seed: number): string[] {
  return seed % 4 === 3 ? crown(seed) : ball(seed);
}

function ball(seed: number): string[] {
  const say = speeches[seed % speeches.length]!;
  const wedges = 5 + (seed % 4);
  const widest = 3 + (seed % 3);
  const lines = [say.title];
  let row = 1;
  const put = (words: string, count: number): void => {
    lines.push(`${say.head(row)} ${words} ${say.count(count)}`);
    row += 1;
  };
  put(say.ring(wedges), wedges);
  for (let wedge = 1; wedge < widest; wedge += 1)
    put(say.work(wedge - 1, 'inc', wedges), wedges * (wedge + 1));
  for (let even = 0; even < 2 + (seed % 3); even += 1) put(say.even, wedges * widest);
  for (let wedge = widest; wedge > 1; wedge -= 1)
    put(say.work(wedge - 2, 'dec', wedges), wedges * (wedge - 1));
  return lines;
}

function crown(seed: number): string[] {
  const sizes = 1 + (seed % 4);
  const wedges = Array.from({ length: sizes }, (_, size) => 8 + seed + 2 * size);
  const wide = 6 + (seed % 3);
  const text = (each: number): string => {
    const [first, ...rest] = wedges.map((count) => String(count * each));
    return rest.length === 0 ? first! : `${first!} (${rest.join(', ')})`;
  };
  const lines = [`Cast on ${text(wide)} sts. Join in the round.`];
  for (let each = wide, row = 1; each > 1; each -= 1, row += 2) {
    const work = each === 2 ? 'k2tog' : `k${String(each - 2)}, k2tog`;
    lines.push(`Round ${String(row)}: *${work}; repeat from * to end. ${text(each - 1)} sts.`);
    lines.push(`Round ${String(row + 1)}: knit all stitches.`);
  }
  return lines;
}

/** Another count at the end of one row, or another number of repeats. */
function spoil(rows: readonly string[], seed: number): string[] {
  const counted = rows.flatMap((row, index) => (index > 0 && /\d\D{0,8}$/.test(row) ? [index] : []));
  const at = counted[(seed * 7 + 1) % counted.length]!;
  const by = seed % 2 === 0 ? 1 + (seed % 6) : -1;
  return rows.with(
    at,
    rows[at]!.replace(
      /(\d+)(\D{0,8})$/,
      (_, count: string, rest: string) => `${String(Number(count) + by)}${rest}`,
    ),
  );
}

export const specimens: RuleSpecimens = {
  rule: 'row-count',
  async make(seed) {
    const rows = rowsOf(seed);
    const name = `rows-${String(seed)}-instructions.pdf`;
    return {
      right: { name, bytes: await wordsPdf(seed, rows), role: 'instructions' },
      wrong: { name, bytes: await wordsPdf(seed, spoil(rows, seed)), role: 'instructions' },
    };
  },
};
