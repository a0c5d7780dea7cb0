import { type PDFContext, PDFArray, PDFDict, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';
import type { PdfPageNode } from './page-tree';

type Font = PdfFacts['fonts'][number];

const MOST_FONTS = 500;
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));
const STANDARD_14 =
  /^(?:Courier|Helvetica|Times|Symbol|ZapfDingbats|Arial|TimesNewRoman|CourierNew)(?:$|[-,](?:Roman|Bold|Italic|Oblique|BoldItalic|BoldOblique)$)/;

/** Fonts that pages use: through resources, form XObjects, patterns, Type 3 glyphs and what annotations show. */
export function readFonts(pages: PdfPageNode[], context: PDFContext): Font[] {
  const fonts: Font[] = [];
  const seen = new Set<PDFObject>();
  for (const { dict, resources, facts } of pages) {
    const stack: PDFObject[] = resources === undefined ? [] : [resources];
    stack.push(...appearances(dict, context));
    for (let next = stack.pop(); next !== undefined && fonts.length < MOST_FONTS; next = stack.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const holder = next instanceof PDFStream ? next.dict : next;
      if (!(holder instanceof PDFDict)) continue;
      if (holder.lookup(PDFName.of('Type')) === PDFName.of('Font')) fonts.push(readFont(holder, facts.page));
      stack.push(...ofState(holder));
      const inner = holder.lookup(PDFName.of('Resources'));
      if (inner instanceof PDFDict) stack.push(inner);
      for (const key of ['Font', 'XObject', 'Pattern', 'ExtGState', 'CharProcs']) {
        const named = holder.lookup(PDFName.of(key));
        if (!(named instanceof PDFDict)) continue;
        for (const name of named.keys()) {
          const value = named.lookup(name);
          if (value !== undefined) stack.push(value);
        }
      }
    }
  }
  return fonts;
}

/** A graphics state may name a font, and a mask that is drawn (ISO 32000-2 §8.4.5). */
function ofState(holder: PDFDict): PDFObject[] {
  const font = holder.lookup(PDFName.of('Font'));
  const mask = holder.lookup(PDFName.of('SMask'));
  const named = font instanceof PDFArray && font.size() > 0 ? font.lookup(0) : undefined;
  const drawn = mask instanceof PDFDict ? mask.lookup(PDFName.of('G')) : undefined;
  return [named, drawn].filter((found) => found !== undefined);
}

/** The normal appearance streams of a page's annotations. */
function appearances(page: PDFDict, context: PDFContext): PDFObject[] {
  const annotations = page.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations.asArray().flatMap((written) => {
    const annotation = context.lookup(written);
    const looks = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('AP')) : undefined;
    const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined;
    if (normal instanceof PDFStream) return [normal];
    if (!(normal instanceof PDFDict)) return [];
    return normal
      .keys()
      .map((state) => normal.lookup(state))
      .filter((look) => look !== undefined);
  });
}

function readFont(font: PDFDict, page: number): Font {
  const base = font.lookup(PDFName.of('BaseFont'));
  const subtype = font.lookup(PDFName.of('Subtype'));
  const kind = subtype instanceof PDFName ? subtype.decodeText() : 'unknown';
  const name = base instanceof PDFName ? base.decodeText() : '';
  return {
    name: name.slice(0, 200),
    kind: kind.slice(0, 40),
    embedded: kind === 'Type3' || [font, ...descendants(font)].some(hasFontFile),
    standard14: STANDARD_14.test(name),
    page,
  };
}

function descendants(font: PDFDict): PDFDict[] {
  const inner = font.lookup(PDFName.of('DescendantFonts'));
  if (!(inner instanceof PDFArray) || inner.size() === 0) return [];
  const first = inner.lookup(0);
  return first instanceof PDFDict ? [first] : [];
}

function hasFontFile(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return (
    descriptor instanceof PDFDict && FONT_FILES.some((key) => descriptor.lookup(key) instanceof PDFStream)
  );
}
