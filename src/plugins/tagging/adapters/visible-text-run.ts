import { readFile } from 'node:fs/promises';
import type { OperationRun } from '../../../kernel/reading/operation';
import { loadPdfParse } from '../../../kernel/reading/readers/pdf/load-pdf-parse';
import type { HiddenText } from '../contract';
import { layOutText } from './lay-out-text';
import type { Drawing } from './pdf-drawing';
import type { VisibleText } from './visible-text-operation';
import { walkText } from './walk-text';

const longestPage = 100_000;
const longestText = 1_500_000;

/** The document that pdf-parse holds inside: it tells words, not how they are drawn. */
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{
    view: number[];
    getOperatorList(): Promise<Drawing>;
    cleanup(): void;
  }>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
}

/**
 * Reads what is drawn instead of what is written: white on white, letters under 3 points, beside the page, of the
 * invisible kind or on a layer that is off are counted and left out. Pictures are not decoded, so white words on a photo
 * count as hidden too.
 * @throws where pdf.js cannot open the file, or it needs a password.
 */
export const run: OperationRun<{ firstPages: number }, VisibleText> = async ({ firstPages }, { file }) => {
  const { PDFParse, VerbosityLevel } = await loadPdfParse();
  const data = new Uint8Array(await readFile(file));
  const parser = new PDFParse({
    data,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1,
  });
  try {
    await parser.getInfo();
    const pdf = parser['doc'] as PdfDocument;
    const layers = await pdf.getOptionalContentConfig();
    const isShown = (group: unknown) => layers.isVisible(group);
    const hidden: HiddenText = { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 };
    const pages: VisibleText['pages'] = [];
    let left = longestText;
    for (let number = 1; number <= Math.min(pdf.numPages, firstPages) && left > 0; number += 1) {
      const page = await pdf.getPage(number);
      const read = layOutText(walkText(await page.getOperatorList(), { view: page.view, isShown }));
      page.cleanup();
      const text = read.text.slice(0, Math.min(longestPage, left));
      left -= text.length;
      pages.push({ page: number, text });
      for (const why of Object.keys(hidden) as (keyof HiddenText)[]) hidden[why] += read.hidden[why];
    }
    return { pages, hidden };
  } finally {
    await parser.destroy();
  }
};
