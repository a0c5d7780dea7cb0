import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';

const colours: Readonly<Record<number, 'gray' | 'rgb' | 'cmyk'>> = { 1: 'gray', 3: 'rgb', 4: 'cmyk' };

/** What a document says its device colours are meant to look like (ISO 32000-2 §14.11.5); the first intent counts. */
export function outputIntentOf(
  context: PDFContext,
): Pick<PdfFacts, 'hasOutputIntent' | 'outputIntentColour'> {
  const root = context.lookup(context.trailerInfo.Root);
  const intents = root instanceof PDFDict ? root.lookup(PDFName.of('OutputIntents')) : undefined;
  if (!(intents instanceof PDFArray) || intents.size() === 0) {
    return { hasOutputIntent: false, outputIntentColour: null };
  }
  const intent = intents.lookup(0);
  const profile = intent instanceof PDFDict ? intent.lookup(PDFName.of('DestOutputProfile')) : undefined;
  const components = profile instanceof PDFStream ? profile.dict.lookup(PDFName.of('N')) : undefined;
  const counted = components instanceof PDFNumber ? colours[components.asNumber()] : undefined;
  return { hasOutputIntent: true, outputIntentColour: counted ?? null };
}
