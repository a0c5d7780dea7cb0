import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { contentFrame } from '../domain/stamping/content-balance';
import {
  multiply,
  pageView,
  pdfNumber,
  viewMatrix,
  viewSize,
  type Box,
  type Matrix,
  type PageView,
} from '../../../kernel/reading/content/page-view';
import { contentStreams, pageContent } from './prepare-master-stream';

/** A form to be drawn on a page, at a place and scale of the page as shown (points, from its lower left). */
export interface PlacedForm {
  name: string;
  form: PDFRef;
  x: number;
  y: number;
  scale: number;
  /** Runs upwards instead of across. */
  isUpright?: boolean;
}

const LETTER: Box = [0, 0, 612, 792];

/** What is shown of a page; a media box that is missing or unreadable is Letter, as readers assume. */
export function viewOf(page: PDFPage): PageView {
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  return pageView(
    inheritedBox(page, 'MediaBox') ?? LETTER,
    inheritedBox(page, 'CropBox'),
    page.node.Rotate()?.asNumber() ?? 0,
    unit instanceof PDFNumber ? unit.asNumber() : 1,
  );
}

/**
 * Makes a page's content `frame, its own streams (or `own` in their place), line, marks slot, forms on top`. Arrays and
 * resources shared with other pages are never changed: the page gets an array and a resource dictionary of its own.
 */
export function dressPage(
  page: PDFPage,
  view: PageView,
  parts: { line: PlacedForm; own: PDFRef | undefined; marks: PDFRef | undefined; onTop: PlacedForm[] },
): void {
  const { context } = page.doc;
  const own = parts.own === undefined ? contentStreams(page) : [parts.own];
  const frame = contentFrame(pageContent(page).text);
  const names = new Map<PlacedForm, PDFName>();
  const resources = ownResources(page);
  for (const form of [parts.line, ...parts.onTop]) {
    const name = freeName(resources, form.name);
    resources.set(name, form.form);
    names.set(form, name);
  }
  const draw = (form: PlacedForm): string => {
    const { scale, x, y } = form;
    const place: Matrix = form.isUpright === true ? [0, scale, -scale, 0, x, y] : [scale, 0, 0, scale, x, y];
    const matrix = multiply(place, viewMatrix(view)).map(pdfNumber).join(' ');
    return `/Artifact BMC q ${matrix} cm ${String(names.get(form))} Do Q EMC\n`;
  };
  const stream = (text: string): PDFRef => context.register(context.stream(text));
  const after = parts.onTop.map(draw).join('');
  page.node.set(
    PDFName.of('Contents'),
    context.obj([
      stream(`${frame.before}\n`),
      ...own,
      stream(`\n${frame.after}\n${draw(parts.line)}`),
      ...(parts.marks === undefined ? [] : [parts.marks]),
      ...(after === '' ? [] : [stream(`\n${after}`)]),
    ]),
  );
}

/** Margin and base line of the stamp: 5 mm from the visible bottom, which home printers still print. */
export function lineMargin(view: PageView): { x: number; y: number } {
  const { width, height } = viewSize(view);
  return { x: Math.min(20, width / 10), y: Math.min(14, height / 10) };
}

/** The page's XObject dictionary in a resource dictionary that no other page shares. */
function ownResources(page: PDFPage): PDFDict {
  const { context } = page.doc;
  const resources = page.node.Resources()?.clone(context) ?? context.obj({});
  const shared = resources.lookup(PDFName.of('XObject'));
  const xObjects = shared instanceof PDFDict ? shared.clone(context) : context.obj({});
  resources.set(PDFName.of('XObject'), xObjects);
  page.node.set(PDFName.of('Resources'), resources);
  return xObjects;
}

function freeName(taken: PDFDict, wanted: string): PDFName {
  let name = PDFName.of(wanted);
  for (let count = 2; taken.has(name); count += 1) name = PDFName.of(`${wanted}${count}`);
  return name;
}

function inheritedBox(page: PDFPage, name: string): Box | undefined {
  const value = page.doc.context.lookup(page.node.getInheritableAttribute(PDFName.of(name)));
  if (!(value instanceof PDFArray)) return undefined;
  const edges = value
    .asArray()
    .map((_, index) => value.lookup(index))
    .map((edge) => (edge instanceof PDFNumber ? edge.asNumber() : NaN));
  const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = edges;
  const box: Box = [x0, y0, x1, y1];
  return box.every(Number.isFinite) && x0 !== x1 && y0 !== y1 ? box : undefined;
}
