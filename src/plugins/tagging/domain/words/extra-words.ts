import type { Language } from '../text/stem';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';
import type { WordTable } from './word-table';

/**
 * The vocabulary belongs to the editors and begins in English and German; these words let instructions in other
 * languages be read, and are shown nowhere.
 */
export const extraWords: Readonly<Record<Language, WordTable>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
};
