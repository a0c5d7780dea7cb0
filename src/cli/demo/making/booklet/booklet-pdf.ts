import { addPage } from '../pdf/add-page';
import { marksContent } from '../pdf/marks-content';
import { newPdf, POINTS, savePdf } from '../pdf/new-pdf';
import { grey, words } from '../sheet';
import type { Booklet } from './block';
import { newFlow, page } from './flow';
import { setBlock } from './set-block';

/** The booklet on A4, each page with its title and number at the foot. */
export async function bookletPdf({ title, language, blocks }: Booklet): Promise<Buffer> {
  const made = await newPdf(title, language);
  const flow = newFlow();
  blocks.forEach((block, index) => {
    setBlock(flow, block, made.fonts, blocks[index + 1]);
  });
  flow.pages.forEach((marks, index) => {
    const foot = [
      words([page.left, 287], title, 2.8, { colour: grey }),
      words([page.right, 287], `${index + 1} / ${flow.pages.length}`, 2.8, { colour: grey, anchor: 'end' }),
    ];
    addPage(made, {
      width: page.width,
      height: page.height,
      content: `q ${POINTS} 0 0 ${-POINTS} 0 ${page.height * POINTS} cm\n${marksContent([...marks, ...foot], made.fonts)}\nQ`,
    });
  });
  return savePdf(made);
}
