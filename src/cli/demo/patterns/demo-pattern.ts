import type { Erratum } from '../../../api/version/contract';
import type { Words } from '../making/draft';

export interface DemoFile {
  name: string;
  bytes: Buffer;
}

/** What is wrong with a version on purpose, and which of its files shows it. */
export interface Fault {
  /** Preflight names it. */
  expects: 'now';
  file: string;
  rule: string;
  severity: 'error' | 'warning';
}

export interface DemoVersion {
  label: string;
  changelog: Words;
  /** What it corrects of the version before. */
  errata: Erratum[];
  /** Null for a draft that has not been released, and cannot be where it is wrong. */
  releasedDaysAgo: number | null;
  files: () => Promise<DemoFile[]>;
  isWrong?: Fault;
}

export interface DemoPattern {
  slug: string;
  title: Words;
  summary: Words;
  description: Words;
  craft: 'sewing' | 'knitting' | 'crochet' | 'embroidery' | 'woodworking';
  designer: string;
  priceMinor: number;
  currency: 'EUR';
  /** Keys of the vocabulary in `src/api/facet/seed`. */
  termKeys: string[];
  /** As they are shown; empty where there is one. */
  sizes: string[];
  cover: () => Promise<DemoFile>;
  /** Oldest first. */
  versions: DemoVersion[];
}
