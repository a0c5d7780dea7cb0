import type { Erratum } from '../../../api/version/contract';
import type { Block } from '../making/booklet/block';
import { bookletPdf } from '../making/booklet/booklet-pdf';
import { coverPng, type Cover } from '../making/cover/cover-png';
import { palettes } from '../making/cover/palettes';
import type { Words } from '../making/draft';
import type { DemoFile, DemoPattern, DemoVersion, Fault } from './demo-pattern';
import { spoilFile, type Spoil } from './spoil';

export interface Booklets {
  en: readonly Block[];
  de?: readonly Block[];
}

export interface CraftVersion extends Pick<DemoVersion, 'label' | 'changelog' | 'releasedDaysAgo'> {
  errata?: Erratum[];
  /** Changes the booklet's blocks: an older wording, or a fault. */
  blocks?: (blocks: readonly Block[]) => readonly Block[];
  bytes?: Spoil;
  isWrong?: Fault;
}

export interface CraftPattern extends Omit<DemoPattern, 'currency' | 'cover' | 'versions'> {
  look: { palette: keyof typeof palettes; ground: Cover['ground']; under: string; art: () => string };
  booklets: (version: string) => Booklets;
  /** Charts and cut files besides the booklets. */
  drawings: () => Promise<DemoFile[]>;
  versions: CraftVersion[];
}

const subtitles: Record<DemoPattern['craft'], Words> = {
  sewing: { en: 'Sewing pattern', de: 'Schnittmuster' },
  knitting: { en: 'Knitting pattern', de: 'Strickanleitung' },
  crochet: { en: 'Crochet pattern, US terms', de: 'Häkelanleitung' },
  embroidery: { en: 'Cross-stitch pattern', de: 'Stickmuster' },
  woodworking: { en: 'Woodworking plan', de: 'Bauplan' },
};

/** A pattern that is words and charts rather than pieces of cloth. */
export function craftPattern(given: CraftPattern): DemoPattern {
  const { look: _look, booklets: _booklets, drawings: _drawings, ...page } = given;
  const cover = () => coverOf(given);
  return {
    ...page,
    currency: 'EUR',
    cover,
    versions: given.versions.map(({ errata = [], blocks = (all) => all, bytes, ...version }) => ({
      ...version,
      errata,
      files: async () => {
        const { en, de } = given.booklets(version.label);
        const files = [
          await booklet(given, 'en', blocks(en)),
          ...(de === undefined ? [] : [await booklet(given, 'de', blocks(de))]),
          ...(await given.drawings()),
          await cover(),
        ];
        return bytes === undefined || version.isWrong === undefined
          ? files
          : spoilFile(files, version.isWrong.file, bytes);
      },
    })),
  };
}

async function booklet(
  { slug, title, craft, description }: CraftPattern,
  language: 'en' | 'de',
  blocks: readonly Block[],
): Promise<DemoFile> {
  const head: Block[] = [
    { kind: 'title', text: title[language], under: subtitles[craft][language] },
    { kind: 'text', text: description[language] },
  ];
  const bytes = await bookletPdf({ title: title[language], language, blocks: [...head, ...blocks] });
  const name = language === 'en' ? 'instructions-en' : 'anleitung-de';
  return { name: `${slug}-${name}.pdf`, bytes };
}

async function coverOf({ slug, title, designer, look }: CraftPattern): Promise<DemoFile> {
  const palette = palettes[look.palette];
  const { ground, under, art } = look;
  const bytes = await coverPng({ title: title.en, under, designer, palette, ground, art: art() });
  return { name: `${slug}-cover.png`, bytes };
}
