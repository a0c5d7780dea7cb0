import { PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { POINTS, type NewPdf } from './new-pdf';
import { fontResources } from './sheet-forms';

export interface PageContent {
  /** Millimetres. */
  width: number;
  height: number;
  content: string;
  xObjects?: Record<string, PDFRef>;
  properties?: Record<string, PDFRef>;
}

/** A page of given content; its resources are its own, so that it can be marked without marking the others. */
export function addPage(made: NewPdf, page: PageContent): void {
  const { context } = made.pdf;
  const added = made.pdf.addPage([page.width * POINTS, page.height * POINTS]);
  added.node.set(
    PDFName.of('Resources'),
    context.obj({
      ...fontResources(made),
      ...(page.xObjects === undefined ? {} : { XObject: page.xObjects }),
      ...(page.properties === undefined ? {} : { Properties: page.properties }),
    }),
  );
  added.node.set(PDFName.of('Contents'), context.register(context.flateStream(page.content)));
}
