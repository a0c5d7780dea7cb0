import { PDFArray, PDFDict, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Mark, Sheet } from '../sheet';
import { marksContent } from './marks-content';
import type { NewPdf } from './new-pdf';

/** What draws a sheet on any page: a few operators, and the resources they name. */
export interface SheetForms {
  /** Draws everything but the test squares. */
  content: string;
  xObjects: Record<string, PDFRef>;
  properties: Record<string, PDFRef>;
}

/**
 * The sheet is written once, in one form a layer, and pages draw the forms; each layer is an optional content group
 * (ISO 32000-1 §8.11) with the name of its size, switched on.
 */
export function sheetForms(made: NewPdf, sheet: Sheet, prefix = 'S'): SheetForms {
  const form = (marks: readonly Mark[]) => writeForm(made, sheet, marks);
  const common = `${prefix}C`;
  const xObjects: Record<string, PDFRef> = { [common]: form(sheet.common) };
  const properties: Record<string, PDFRef> = {};
  const content = [`/${common} Do`];
  sheet.layers.forEach(({ name, marks }, index) => {
    xObjects[`${prefix}${index}`] = form(marks);
    properties[`L${index}`] = layerNamed(made, name);
    content.push(`/OC /L${index} BDC /${prefix}${index} Do EMC`);
  });
  return { content: content.join('\n'), xObjects, properties };
}

function writeForm(made: NewPdf, { width, height }: Sheet, marks: readonly Mark[]): PDFRef {
  const { context } = made.pdf;
  const content = marksContent(marks, made.fonts);
  return context.register(
    context.flateStream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: fontResources(made),
    }),
  );
}

export function fontResources({ fonts }: NewPdf): { Font: Record<string, PDFRef> } {
  return { Font: { F1: fonts.regular.ref, F2: fonts.bold.ref } };
}

function layerNamed({ pdf }: NewPdf, name: string): PDFRef {
  const { catalog, context } = pdf;
  let properties = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
  if (properties === undefined) {
    properties = context.obj({ OCGs: [], D: { Name: 'Sizes', BaseState: 'ON', Order: [], ON: [] } });
    catalog.set(PDFName.of('OCProperties'), properties);
  }
  const groups = properties.lookup(PDFName.of('OCGs'), PDFArray);
  for (const ref of groups.asArray()) {
    if (!(ref instanceof PDFRef)) continue;
    const label = context.lookup(ref, PDFDict).lookup(PDFName.of('Name'));
    if (label instanceof PDFString && label.decodeText() === name) return ref;
  }
  const group = context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name), Intent: 'View' }));
  const view = properties.lookup(PDFName.of('D'), PDFDict);
  for (const list of [
    groups,
    view.lookup(PDFName.of('Order'), PDFArray),
    view.lookup(PDFName.of('ON'), PDFArray),
  ]) {
    list.push(group);
  }
  return group;
}
