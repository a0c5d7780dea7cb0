import { readFile } from 'node:fs/promises';
import type { PdfText } from '../facts/pdf-text';
import type { OperationRun } from '../operation';
import { loadPdfParse } from './pdf/load-pdf-parse';

const LONGEST_PAGE = 100_000;
/** Keeps the whole answer under the pool's limit whatever the pages hold. */
const LONGEST_TEXT = 2_000_000;

/**
 * The words of a PDF, page by page, by pdf-parse.
 * @throws where pdf.js cannot open the file, or it needs a password.
 */
export const run: OperationRun<{ firstPages: number }, PdfText> = async ({ firstPages }, { file }) => {
  const { PDFParse, VerbosityLevel } = await loadPdfParse();
  const bytes = new Uint8Array(await readFile(file));
  const parser = new PDFParse({ data: bytes, isEvalSupported: false, verbosity: VerbosityLevel.ERRORS });
  try {
    const { info } = (await parser.getInfo()) as { info?: { Title?: unknown } };
    const text = await parser.getText({ first: firstPages, pageJoiner: '' });
    let left = LONGEST_TEXT;
    const pages = text.pages.map((page) => {
      const kept = page.text.slice(0, Math.min(LONGEST_PAGE, left));
      left -= kept.length;
      return { page: page.num, text: kept };
    });
    const title = typeof info?.Title === 'string' ? info.Title.trim().slice(0, 500) : '';
    return { pageCount: text.total, title, pages };
  } finally {
    await parser.destroy();
  }
};
