import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawnKind, PagePicture } from '../facts/page-picture';
import type { OperationRun } from '../operation';
import { drawPdfPage } from './draw/pdf-page';
import { drawPicture } from './draw/picture';
import { drawSvg } from './draw/svg';

/** Name of the PNG in the scratch folder. */
const NAME = 'page.png';

/**
 * Draws one page as a PNG of at most 1,200 pixels a side, upright, on white.
 * @throws where the file cannot be opened without a password, has no such page, or cannot be drawn.
 */
export const run: OperationRun<{ kind: DrawnKind; page: number }, PagePicture> = async (
  { kind, page },
  { file, scratch },
) => {
  const { png, ...size } = await draw(kind, file, page);
  await writeFile(join(scratch, NAME), png);
  return size;
};

function draw(kind: DrawnKind, file: string, page: number): Promise<PagePicture & { png: Uint8Array }> {
  switch (kind) {
    case 'pdf':
      return drawPdfPage(file, page);
    case 'svg':
      return drawSvg(file);
    case 'image':
      return drawPicture(file);
  }
}
