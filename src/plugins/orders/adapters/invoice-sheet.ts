import { readFile } from 'node:fs/promises';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { subsetFontkit } from '../../../kernel/pdf/subset-fontkit';

const files = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};
const papers = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
const colours = { ink: rgb(0.1, 0.1, 0.1), soft: rgb(0.38, 0.38, 0.38) };
const margin = 56;

export interface Ink {
  bold?: boolean;
  soft?: boolean;
  /** In points; 10 unless said. */
  size?: number;
}

/** A document that is written from top to bottom in points; it turns to a new page where there is no room. */
export class InvoiceSheet {
  private page: PDFPage;
  private y: number;
  private readonly known: Readonly<Record<'plain' | 'bold', ReadonlySet<number>>>;
  readonly left = margin;
  readonly right: number;

  private constructor(
    readonly document: PDFDocument,
    private readonly fonts: Readonly<Record<'plain' | 'bold', PDFFont>>,
    private readonly size: readonly [number, number],
  ) {
    this.page = document.addPage([...size]);
    this.y = size[1] - margin;
    this.right = size[0] - margin;
    const { plain, bold } = fonts;
    this.known = { plain: new Set(plain.getCharacterSet()), bold: new Set(bold.getCharacterSet()) };
  }

  static async open(paper: keyof typeof papers): Promise<InvoiceSheet> {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.registerFontkit(subsetFontkit);
    const embed = async (file: string, customName: string) =>
      document.embedFont(await readFile(require.resolve(file)), { subset: true, customName });
    const plain = await embed(files.plain, 'Bill');
    const bold = await embed(files.bold, 'BillBold');
    return new InvoiceSheet(document, { plain, bold }, papers[paper]);
  }

  /** Words from the left edge, broken where they are too wide, each line below the one before. */
  paragraph(text: string, ink: Ink = {}, { from = this.left, to = this.right } = {}): void {
    for (const line of this.broken(text, ink, to - from)) {
      this.need(this.leading(ink));
      this.draw(line, from, ink);
      this.y -= this.leading(ink);
    }
  }

  /** Words at a place of the present line, which goes on. */
  beside(text: string, ink: Ink, place: { left: number } | { right: number }): void {
    const [line = ''] = this.broken(text, ink, this.right - this.left);
    const from = 'left' in place ? place.left : place.right - this.width(line, ink);
    this.draw(line, from, ink);
  }

  /** How high a paragraph becomes. */
  height(text: string, ink: Ink, width: number): number {
    return this.broken(text, ink, width).length * this.leading(ink);
  }

  space(points: number): void {
    this.y -= points;
  }

  /** Turns the page if there is less room than this; says whether it did. */
  need(points: number): boolean {
    if (this.y - points >= margin) return false;
    this.page = this.document.addPage([...this.size]);
    this.y = this.size[1] - margin;
    return true;
  }

  rule(): void {
    const y = this.y + 7;
    this.page.drawLine({
      start: { x: this.left, y },
      end: { x: this.right, y },
      thickness: 0.6,
      color: colours.soft,
    });
    this.y -= 8;
  }

  /** A word at the foot of every page. */
  foot(text: (page: number, pages: number) => string): void {
    const pages = this.document.getPages();
    for (const [index, page] of pages.entries()) {
      this.page = page;
      this.y = margin - 24;
      this.beside(text(index + 1, pages.length), { size: 8, soft: true }, { right: this.right });
    }
  }

  private draw(line: string, x: number, ink: Ink): void {
    const { size = 10 } = ink;
    this.page.drawText(line, {
      ...{ x, y: this.y - size, size, font: this.font(ink) },
      color: ink.soft === true ? colours.soft : colours.ink,
    });
  }

  private font({ bold = false }: Ink): PDFFont {
    return bold ? this.fonts.bold : this.fonts.plain;
  }

  private leading({ size = 10 }: Ink): number {
    return Math.round(size * 1.45);
  }

  private width(text: string, ink: Ink): number {
    return this.font(ink).widthOfTextAtSize(text, ink.size ?? 10);
  }

  /** Between words, and within a word that is wider than the line; what the font lacks is a question mark. */
  private broken(text: string, ink: Ink, width: number): string[] {
    const known = this.known[ink.bold === true ? 'bold' : 'plain'];
    const words = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/./gu, (sign) => (known.has(sign.codePointAt(0) ?? 0) ? sign : '?'))
      .split(' ');
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.width(longer, ink) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const sign of word) {
        if (line !== '' && this.width(line + sign, ink) > width) {
          lines.push(line);
          line = '';
        }
        line += sign;
      }
    }
    return [...lines, line];
  }
}
