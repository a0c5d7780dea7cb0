import type { Erratum } from '../../../api/version/contract';
import type { Block } from '../making/booklet/block';
import { bookletPdf } from '../making/booklet/booklet-pdf';
import { coverPng, type Cover } from '../making/cover/cover-png';
import { clothPattern, type Motif } from '../making/cover/motif';
import { palettes } from '../making/cover/palettes';
import { piecesArt } from '../making/cover/pieces-art';
import { readDraft, type Draft, type Language, type Words } from '../making/draft';
import { homeSheet } from '../making/home-sheet';
import { patternSheets } from '../making/pattern-sheet';
import { sheetsPdf } from '../making/pdf/sheets-pdf';
import { tiledPdf } from '../making/pdf/tiled-pdf';
import { a4, letter, tilesOf } from '../making/pdf/tiles';
import { garmentBooklet } from '../making/sewing/garment-booklet';
import type { GarmentText } from '../making/sewing/garment-text';
import { patternDxf } from '../making/sewing/pattern-dxf';
import { sheetSvg } from '../making/sheet-svg';
import type { DemoFile, DemoPattern, DemoVersion, Fault } from './demo-pattern';
import { spoilFile, type Spoil } from './spoil';

type Written = Omit<GarmentText, 'title' | 'description'>;

/** What an older version had, or what is wrong with one. */
export interface Making {
  draft?: (draft: Draft) => Draft;
  text?: (text: Written) => Written;
  blocks?: (blocks: Block[]) => Block[];
  scale?: number;
  withoutTile?: string;
  bytes?: Spoil;
}

export interface GarmentVersion extends Pick<DemoVersion, 'label' | 'changelog' | 'releasedDaysAgo'> {
  errata?: Erratum[];
  making?: Making;
  isWrong?: Fault;
}

export interface Garment extends Pick<
  DemoPattern,
  'slug' | 'title' | 'summary' | 'description' | 'designer' | 'priceMinor' | 'termKeys'
> {
  /** In order of size; needed before the draft is read. */
  sizes: string[];
  look: { palette: keyof typeof palettes; motif: Motif; ground: Cover['ground'] };
  text: { en: Written; de?: Written };
  versions: GarmentVersion[];
}

/** A garment of the demo shop: its files are drawn from the draft with the same name whenever they are asked for. */
export function garment(given: Garment): DemoPattern {
  const { look: _look, text: _text, ...page } = given;
  return {
    ...page,
    craft: 'sewing',
    currency: 'EUR',
    cover: () => coverOf(given),
    versions: given.versions.map(({ making = {}, errata = [], ...version }) => ({
      ...version,
      errata,
      files: async () => {
        const files = await filesOf(given, version.label, making);
        return making.bytes === undefined || version.isWrong === undefined
          ? files
          : spoilFile(files, version.isWrong.file, making.bytes);
      },
    })),
  };
}

async function filesOf(given: Garment, version: string, making: Making): Promise<DemoFile[]> {
  const { slug } = given;
  const title = given.title.en;
  const known = await readDraft(slug);
  const draft = making.draft?.(known) ?? known;
  const sheet = homeSheet(draft, title, a4);
  const { rows, columns } = tilesOf(sheet, a4)[0]!;
  const { scale, withoutTile: without } = making;
  const booklet = (language: Language, text: Written) =>
    bookletPdf(
      garmentBooklet(
        draft,
        { ...(making.text?.(text) ?? text), title: given.title, description: given.description[language] },
        { language, version, grid: { rows, columns }, ...(making.blocks && { spoil: making.blocks }) },
      ),
    );
  return [
    { name: `${slug}-instructions-en.pdf`, bytes: await booklet('en', given.text.en) },
    ...(given.text.de === undefined
      ? []
      : [{ name: `${slug}-anleitung-de.pdf`, bytes: await booklet('de', given.text.de) }]),
    { name: `${slug}-template-a4.pdf`, bytes: await tiledPdf(sheet, { title, paper: a4, scale, without }) },
    {
      name: `${slug}-template-letter.pdf`,
      bytes: await tiledPdf(homeSheet(draft, title, letter), { title, paper: letter, scale }),
    },
    {
      name: `${slug}-template-a0.pdf`,
      bytes: await sheetsPdf(patternSheets(draft, { title, width: 821, height: 1_169 }), title),
    },
    {
      name: `${slug}-projector.pdf`,
      bytes: await sheetsPdf(patternSheets(draft, { title, width: 1_400, lineWidth: 1.2 }), title, 20),
    },
    { name: `${slug}-pattern-pieces.svg`, bytes: Buffer.from(sheetSvg(sheet, title)) },
    { name: `${slug}-cut-file.dxf`, bytes: Buffer.from(patternDxf(draft, title)) },
    await coverOf(given),
  ];
}

async function coverOf({ slug, title, sizes, designer, look }: Garment): Promise<DemoFile> {
  const palette = palettes[look.palette];
  const draft = await readDraft(slug);
  const bytes = await coverPng({
    title: title.en,
    under: under(sizes),
    designer,
    palette,
    ground: look.ground,
    defs: clothPattern(look.motif, palette),
    art: piecesArt(draft, palette),
  });
  return { name: `${slug}-cover.png`, bytes };
}

const under = (sizes: readonly string[]) => `Sewing pattern · sizes ${sizes[0]!} to ${sizes.at(-1)!}`;

export const firstVersion: Words = { en: 'First version.', de: 'Erste Version.' };
