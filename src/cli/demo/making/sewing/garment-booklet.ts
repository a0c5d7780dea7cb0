import type { Block, Booklet } from '../booklet/block';
import { cutWords } from '../cut-words';
import type { Draft, Language } from '../draft';
import { fabricNeed, materialsOf } from './fabric-need';
import { clothWidths, measures, say, type GarmentText } from './garment-text';
import { overview } from './overview';
import { printing } from './printing';
import { seamAllowance } from './seam-allowance';

export interface GarmentBookletOptions {
  language: Language;
  version: string;
  /** Rows and columns of the A4 template. */
  grid: { rows: number; columns: number };
  /** For a booklet that is wrong on purpose: changes it before it is set. */
  spoil?: (blocks: Block[]) => Block[];
}

/** All that a buyer reads: materials, tables for every size, what to cut, how to print, how to sew. */
export function garmentBooklet(
  draft: Draft,
  text: GarmentText,
  { language, version, grid, spoil = (blocks) => blocks }: GarmentBookletOptions,
): Booklet {
  const word = say[language];
  const title = text.title[language];
  const labels = draft.sizes.map(({ label }) => label);
  const blocks: Block[] = [
    { kind: 'title', text: title, under: word.under },
    { kind: 'text', text: text.description },
    {
      kind: 'facts',
      rows: [
        [word.skill, text.skill],
        [word.sizes, labels.join(', ')],
        [word.techniques, text.techniques.join(', ')],
        [word.version, version],
      ],
    },
    ...seamAllowance(draft, language),
    { kind: 'heading', text: word.materials },
    {
      kind: 'facts',
      rows: [
        [word.fabrics, text.fabrics],
        [word.notions, text.notions.join('; ')],
      ],
    },
    { kind: 'heading', text: word.body },
    bodyTable(draft, language),
    { kind: 'heading', text: word.need },
    needTable(draft, language),
    { kind: 'heading', text: word.pieces },
    {
      kind: 'table',
      head: ['', word.piece, word.cut],
      rows: draft.pieces.map(({ name, cut }, at) => [
        String(at + 1),
        name[language],
        cut.map((one) => cutWords(one, language)).join('; '),
      ]),
    },
    { kind: 'figure', sheet: overview(draft), height: 95, caption: word.overview },
    { kind: 'heading', text: word.printing },
    { kind: 'steps', items: printing(grid, language) },
    { kind: 'heading', text: word.sewing },
    { kind: 'steps', items: text.steps },
  ];
  return { title, language, blocks: spoil(blocks) };
}

function bodyTable(draft: Draft, language: Language): Block {
  const names = Object.keys(draft.sizes[0]!.body);
  return {
    kind: 'table',
    head: [say[language].size, ...names.map((name) => measures[name]![language])],
    rows: draft.sizes.map(({ label, body }) => [
      label,
      ...names.map((name) => decimal(body[name]! / 10, 1, language)),
    ]),
  };
}

function needTable(draft: Draft, language: Language): Block {
  const columns = materialsOf(draft).flatMap((material) => {
    const { name, widths } = clothWidths[material]!;
    return widths.map((width) => ({
      head: `${name[language]}, ${width} ${say[language].wide}`,
      needs: fabricNeed(draft, material, width * 10),
    }));
  });
  return {
    kind: 'table',
    head: [say[language].size, ...columns.map(({ head }) => head)],
    rows: draft.sizes.map(({ label }, size) => [
      label,
      ...columns.map(({ needs }) => `${decimal(needs[size]!, 2, language)} m`),
    ]),
  };
}

function decimal(value: number, digits: number, language: Language): string {
  const text = value.toFixed(digits);
  return language === 'de' ? text.replace('.', ',') : text;
}
