import { degrees, PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

const point = 72 / 25.4;

/** Writes content in millimetres from the lower left, everything at a share of its size. */
class Sheet {
  readonly #page: PDFPage;
  readonly #font: PDFFont;
  readonly #scale: number;

  constructor(page: PDFPage, font: PDFFont, scale: number) {
    this.#page = page;
    this.#font = font;
    this.#scale = scale;
  }

  box(x: number, y: number, width: number, height = width): this {
    this.#page.drawRectangle({
      x: this.#at(x),
      y: this.#at(y),
      width: this.#at(width),
      height: this.#at(height),
      borderWidth: 0.5,
    });
    return this;
  }

  /** An open line, as a generator leaves of a square that it cut. */
  line(...points: [number, number][]): this {
    const steps = points.map(
      ([x, y], index) => `${this.#at(x).toFixed(4)} ${this.#at(y).toFixed(4)} ${index === 0 ? 'm' : 'l'}`,
    );
    return this.content(`${steps.join(' ')} S`);
  }

  content(content: string): this {
    const { context } = this.#page.doc;
    this.#page.node.addContentStream(context.register(context.flateStream(content)));
    return this;
  }

  words(text: string, x: number, y: number): this {
    this.#page.drawText(text, { x: this.#at(x), y: this.#at(y), size: 9, font: this.#font });
    return this;
  }

  #at(millimetres: number): number {
    return millimetres * point * this.#scale;
  }
}

type Draw = (add: (width?: number, height?: number) => Sheet, pdf: PDFDocument) => void;

async function drawn(scale: number, draw: Draw): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  draw((width = 210, height = 297) => {
    const page = pdf.addPage([width * point, height * point]);
    page.setFont(font);
    return new Sheet(page, font, scale);
  }, pdf);
  return Buffer.from(await pdf.save());
}

/** Four tiles whose frames are 180 × 250 mm: what is on each is drawn by `tile`, counted A1, B1, A2, B2. */
function tiles(add: (width?: number, height?: number) => Sheet, tile: (sheet: Sheet, name: string) => void) {
  for (const name of ['A1', 'B1', 'A2', 'B2']) {
    const sheet = add().box(12, 20, 180, 250).words(name, 14, 12);
    tile(sheet, name);
  }
}

/** Test squares as sheets have them, by name; every one drawn at a share of its size. */
export const drawnLayouts: Record<string, (scale: number) => Promise<Buffer>> = {
  'a metric square': (k) => drawn(k, (add) => add().box(40, 40, 50).words('5 cm', 60, 64)),
  'an imperial square with its words below': (k) =>
    drawn(k, (add) => add(215.9, 279.4).box(30, 150, 50.8).words('Test square: 2 x 2 inches', 30, 144)),
  'a metric box within an imperial one': (k) =>
    drawn(k, (add) =>
      add()
        .box(40, 40, 101.6, 50.8)
        .box(40.8, 40.4, 100, 50)
        .words('10 cm', 82, 92)
        .words('5cm', 143, 64)
        .words('4"', 86, 36)
        .words('2"', 34, 64),
    ),
  'two squares on a page that is turned and starts elsewhere': (k) =>
    drawn(k, (add, pdf) => {
      add().box(60, 60, 40).words('4 cm', 74, 80).box(130, 60, 25.4).words('1 in', 138, 72);
      const [page] = pdf.getPages();
      page?.setRotation(degrees(90));
      page?.setMediaBox(36, 36, 570, 800);
    }),
  'a square that is drawn turned': (k) =>
    drawn(k, (add) => {
      const side = (50 * point * k).toFixed(4);
      const [x, y] = [(100 * point * k).toFixed(4), (100 * point * k).toFixed(4)];
      add().content(`q 0.8 0.6 -0.6 0.8 ${x} ${y} cm 0 0 ${side} ${side} re S Q`).words('50 mm', 100, 130);
    }),
  'a square that two tiles show a part of each, drawn whole on both': (k) =>
    drawn(k, (add) => {
      tiles(add, (sheet, name) => {
        if (name === 'A1') sheet.box(180, 60, 50).words('overlap 0 mm', 30, 12);
        if (name === 'B1') sheet.box(0, 60, 50).words('5 x 5 cm', 18, 82);
      });
    }),
  'a square that was cut between two tiles side by side, with an overlap': (k) =>
    drawn(k, (add) => {
      tiles(add, (sheet, name) => {
        sheet.words('overlap 10 mm', 60, 12 / k);
        // 34 mm on the left, 26 on the right, of which 10 are on both.
        if (name === 'A1') sheet.line([192, 60], [158, 60], [158, 110], [192, 110]).words('5 cm', 165, 84);
        if (name === 'B1') sheet.line([12, 60], [38, 60], [38, 110], [12, 110]).words('test square', 14, 84);
      });
    }),
  'a square that was cut between a tile and the one below it': (k) =>
    drawn(k, (add) => {
      tiles(add, (sheet, name) => {
        if (name === 'A1') sheet.line([60, 20], [60, 28], [110.8, 28], [110.8, 20]);
        if (name === 'A2')
          sheet.line([60, 270], [60, 227.2], [110.8, 227.2], [110.8, 270]).words('2 inch', 78, 250);
      });
    }),
};
