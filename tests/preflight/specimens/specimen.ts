import type { FileRole, PatternAbout } from '../../../src/plugins/preflight/contract';

/** One file that is made by code, and what preflight is told beside it. */
export interface Specimen {
  /** Its ending says what it is; its name may say what it is for. */
  name: string;
  bytes: Buffer;
  /** Guessed from name and facts where it is left out. */
  role?: FileRole;
  about?: PatternAbout;
}

/** For one rule: pairs of files that differ in nothing but its fault. */
export interface RuleSpecimens {
  rule: string;
  /** How many more pairs, from 20 on, can be printed by Chromium, where there is one. */
  printed?: number;
  /**
   * The pair of this number, 0 to 19: other sizes, words, places and producers each time, from the seed alone.
   * `right` may break other rules, never this one; `wrong` must be named by it.
   */
  make(seed: number): Promise<{ right: Specimen; wrong: Specimen }>;
}
