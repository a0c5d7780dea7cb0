import { polygon } from '../geometry/path';
import { grey, line, words, type Mark, type Sheet } from '../sheet';
import { addPage } from './add-page';
import { marksContent } from './marks-content';
import { newPdf, POINTS, savePdf, type NewPdf } from './new-pdf';
import { sheetForms, type SheetForms } from './sheet-forms';
import { tilesOf, type Paper, type Tile } from './tiles';

export interface TiledOptions {
  title: string;
  paper: Paper;
  /** For a file that is wrong on purpose: everything drawn at this share of its size. */
  scale?: number;
  /** For a file that is wrong on purpose: the tile that was forgotten, `B2`. */
  without?: string;
}

/** The sheet cut into pages of a home printer: the whole grid, row by row, every page of one size. */
export async function tiledPdf(
  sheet: Sheet,
  { title, paper, scale = 1, without }: TiledOptions,
): Promise<Buffer> {
  const made = await newPdf(title);
  const forms = sheetForms(made, sheet);
  for (const tile of tilesOf(sheet, paper)) {
    if (tile.name === without) continue;
    addPage(made, {
      width: paper.width,
      height: paper.height,
      ...forms,
      content: tileContent(made, forms, { sheet, tile, paper, title, scale }),
    });
  }
  return savePdf(made);
}

interface Drawn {
  sheet: Sheet;
  tile: Tile;
  paper: Paper;
  title: string;
  scale: number;
}

function tileContent(made: NewPdf, forms: SheetForms, { sheet, tile, paper, title, scale }: Drawn): string {
  const { frame } = paper;
  const flip = `${POINTS} 0 0 ${-POINTS} 0 ${paper.height * POINTS} cm`;
  const clip = `${frame.left} ${frame.top} ${frame.width} ${frame.height} re W n`;
  const shift = `${scale} 0 0 ${scale} ${frame.left - tile.x} ${frame.top - tile.y} cm`;
  const checks = tile.row === 0 && tile.column === 0 ? marksContent(sheet.checks, made.fonts) : '';
  const drawing = [`q ${clip} ${shift}`, checks, forms.content, 'Q'].join('\n');
  return [
    `q ${flip}`,
    marksContent([behind(tile, paper)], made.fonts),
    drawing,
    around(made, tile, paper, title),
    'Q',
  ].join('\n');
}

function behind({ name }: Tile, { frame }: Paper): Mark {
  const at = [frame.left + frame.width / 2, frame.top + frame.height / 2 + 8] as const;
  return words(at, name, 24, { colour: '#e6e6ea', anchor: 'middle', bold: true });
}

/** The frame to trim along, marks that meet those of the neighbours, and where the page belongs. */
function around(made: NewPdf, tile: Tile, { frame, height }: Paper, title: string): string {
  const { left, top } = frame;
  const [right, bottom] = [left + frame.width, top + frame.height];
  const [middleX, middleY] = [left + frame.width / 2, top + frame.height / 2];
  const triangle = (x: number, y: number, dx: number, dy: number): Mark => ({
    kind: 'line',
    path: polygon([
      [x - dy, y - dx],
      [x + dx, y + dy],
      [x + dy, y + dx],
    ]),
    width: 0,
    colour: grey,
    fill: grey,
  });
  const marks: Mark[] = [
    line(
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ],
      0.25,
      grey,
    ),
    ...(tile.column > 0 ? [triangle(left, middleY, 4, 0)] : []),
    ...(tile.isLastColumn ? [] : [triangle(right, middleY, -4, 0)]),
    ...(tile.row > 0 ? [triangle(middleX, top, 0, 4)] : []),
    ...(tile.isLastRow ? [] : [triangle(middleX, bottom, 0, -4)]),
    words([left, height - 7], `${tile.name}   ${title}`, 3),
    words(
      [right, height - 7],
      `row ${tile.row + 1} of ${tile.rows}, column ${tile.column + 1} of ${tile.columns}, overlap 10 mm`,
      3,
      { anchor: 'end' },
    ),
  ];
  return marksContent(marks, made.fonts);
}
