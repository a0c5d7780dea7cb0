import type { Sheet } from '../sheet';
import { addPage } from './add-page';
import { marksContent } from './marks-content';
import { newPdf, POINTS, savePdf } from './new-pdf';
import { sheetForms } from './sheet-forms';

/** One page a sheet at true size, with a margin: for the copy shop, or for the projector. */
export async function sheetsPdf(sheets: readonly Sheet[], title: string, margin = 10): Promise<Buffer> {
  const made = await newPdf(title);
  sheets.forEach((sheet, index) => {
    const forms = sheetForms(made, sheet, `S${index}x`);
    const height = sheet.height + 2 * margin;
    const onPage = `${POINTS} 0 0 ${-POINTS} ${margin * POINTS} ${(height - margin) * POINTS} cm`;
    addPage(made, {
      width: sheet.width + 2 * margin,
      height,
      ...forms,
      content: `q ${onPage}\n${marksContent(sheet.checks, made.fonts)}\n${forms.content}\nQ`,
    });
  });
  return savePdf(made);
}
