import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fontkit from '@pdf-lib/fontkit';
import { PdfObjects } from './making-pdf-objects';
import type { Mark, Sheet } from './making-sheets';

/** What a written file has besides its sheets, in PDF syntax. */
export interface Extras {
  catalogue?: string;
  page?: string;
  /** Entries of a page's resources. */
  resources?: string;
  xObjects?: string;
  /** Operators before those of the sheet. */
  content?: string;
}

export interface Writing {
  /** Content unfolded, or as it is. */
  isDeflated?: boolean;
  /** All of a page is drawn by one form, at half its size and scaled up again. */
  isForm?: boolean;
  /** The page lies on its side with another origin, and is turned upright. */
  isTurned?: boolean;
  isEmbedded?: boolean;
  extras?: (objects: PdfObjects) => Extras;
}

const points = 72 / 25.4;
const file = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono-Oblique.ttf'));
const font = fontkit.create(file);
const deflated = deflateSync(file);
const glyphWidth = 602;

/** Writes sheets as objects of our own making: one font with Identity-H and a ToUnicode map. */
export function writeByHand(sheets: readonly Sheet[], writing: Writing = {}): Buffer {
  const objects = new PdfObjects();
  const extras = writing.extras?.(objects) ?? {};
  const used = new Map<number, string>();
  const fontRef = objects.add();
  const tree = objects.add();
  const pages = sheets.map((sheet) => writePage(objects, sheet, { writing, extras, fontRef, tree, used }));
  objects.set(tree, `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.join(' ')}] >>`);
  objects.set(fontRef, writeFont(objects, used, writing.isEmbedded ?? true));
  return objects.bytes(objects.add(`<< /Type /Catalog /Pages ${tree} ${extras.catalogue ?? ''} >>`));
}

interface Place {
  writing: Writing;
  extras: Extras;
  fontRef: string;
  tree: string;
  used: Map<number, string>;
}

function writePage(
  objects: PdfObjects,
  sheet: Sheet,
  { writing, extras, fontRef, tree, used }: Place,
): string {
  const pictures = sheet.marks.flatMap((mark) => (mark.kind === 'picture' ? [pictureOf(objects, mark)] : []));
  const [width, height] = [sheet.width * points, sheet.height * points];
  const xObjects = pictures.map((ref, index) => `/P${String(index)} ${ref}`).join(' ');
  const fonts = sheet.marks.some(({ kind }) => kind === 'words') ? `/Font << /F1 ${fontRef} >>` : '';
  const resources = `<< ${fonts} /XObject << ${xObjects} ${extras.xObjects ?? ''} >> ${extras.resources ?? ''} >>`;
  const content = `${extras.content ?? ''}\n${drawn(sheet.marks, used)}`;
  const shown =
    writing.isForm === true ? formed(objects, content, resources, [width, height]) : { content, resources };
  // Turned by 90 clockwise when shown: what is up on the sheet points left on the page.
  const around =
    writing.isTurned === true ? `0 1 -1 0 ${num(height + 30)} 20 cm ${shown.content}` : shown.content;
  const media = writing.isTurned === true ? [30, 20, height + 30, width + 20] : [0, 0, width, height];
  const stream = objects.addStream('', `q ${around} Q`, writing.isDeflated);
  return objects.add(
    `<< /Type /Page /Parent ${tree} /MediaBox [${media.map(num).join(' ')}] ${writing.isTurned === true ? '/Rotate 90' : ''} /Contents ${stream} /Resources ${shown.resources} ${extras.page ?? ''} >>`,
  );
}

function formed(objects: PdfObjects, content: string, resources: string, [width, height]: [number, number]) {
  const dict = `/Type /XObject /Subtype /Form /BBox [0 0 ${num(width)} ${num(height)}] /Matrix [.5 0 0 .5 0 0] /Resources ${resources}`;
  const form = objects.addStream(dict, content, true);
  return { content: '2 0 0 2 0 0 cm /Sheet Do', resources: `<< /XObject << /Sheet ${form} >> >>` };
}

function drawn(marks: readonly Mark[], used: Map<number, string>): string {
  let picture = -1;
  return marks
    .map((mark) => {
      const [x, y] = [num(mark.x * points), num(mark.y * points)];
      switch (mark.kind) {
        case 'words':
          return `BT /F1 ${num(mark.size * points)} Tf 1 0 0 1 ${x} ${y} Tm <${codes(mark.text, used)}> Tj ET`;
        case 'box':
          return `${x} ${y} ${num(mark.width * points)} ${num(mark.height * points)} re S`;
        case 'picture':
          picture += 1;
          return `q ${num(mark.width * points)} 0 0 ${num(mark.height * points)} ${x} ${y} cm /P${String(picture)} Do Q`;
      }
    })
    .join('\n');
}

function pictureOf(
  objects: PdfObjects,
  { jpeg, widthPx, heightPx }: Extract<Mark, { kind: 'picture' }>,
): string {
  const size = `/Width ${String(widthPx)} /Height ${String(heightPx)}`;
  const dict = `/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
  return objects.addStream(dict, jpeg);
}

/** Glyph numbers; a letter that the font lacks becomes glyph 0, as careless programs write it. */
function codes(text: string, used: Map<number, string>): string {
  return Array.from(text, (letter) => {
    const { id } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (id !== 0) used.set(id, letter);
    return hex(id);
  }).join('');
}

function writeFont(objects: PdfObjects, used: ReadonlyMap<number, string>, isEmbedded: boolean): string {
  const name = isEmbedded ? 'ABCDEF+DejaVuSansMono-Oblique' : 'DejaVuSansMono-Oblique';
  const program = isEmbedded
    ? `/FontFile2 ${objects.add(
        Buffer.concat([
          Buffer.from(
            `<< /Filter /FlateDecode /Length ${String(deflated.length)} /Length1 ${String(file.length)} >>\nstream\n`,
          ),
          deflated,
          Buffer.from('\nendstream'),
        ]),
      )}`
    : '';
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [-500 -300 1200 1000] /ItalicAngle -11 /Ascent 928 /Descent -236 /CapHeight 729 /StemV 80 ${program} >>`,
  );
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${String(glyphWidth)} /CIDToGIDMap /Identity /FontDescriptor ${descriptor} >>`,
  );
  const lines = [...used].map(([id, letter]) => `<${hex(id)}> <${hex(letter.codePointAt(0) ?? 0)}>`);
  const map = objects.addStream(
    '',
    `/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${String(lines.length)} beginbfchar\n${lines.join('\n')}\nendbfchar\nendcmap end`,
  );
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${map} >>`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function num(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
