import { degrees, PDFDocument, PDFName, PDFNumber, rgb, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import type { LinePlace } from '../domain/stamping/line-place';
import type { StampPlan } from '../domain/stamping/plan';
import { fillSlots } from '../domain/stamping/fill-slots';
import { overwrite } from '../domain/stamping/stamp-stream';
import { prepareMaster, type MasterOutcome } from './prepare-master';

/** What a test's page should be besides A4. */
export interface SamplePage {
  size?: [number, number];
  rotate?: number;
  crop?: [number, number, number, number];
  media?: [number, number, number, number];
  userUnit?: number;
}

export const SAMPLE_LABEL = { code: '7KQ2M9XA', checkUrl: 'https://shop.example/check/7KQ2M9XA' };

/** A pattern of our own making: every page names itself and has a square of 100 by 100 points. */
export async function samplePdf(
  pages: SamplePage[],
  finish: (document: PDFDocument) => void | Promise<void> = () => undefined,
  options: { useObjectStreams?: boolean } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  pages.forEach((sample, index) => {
    const page = document.addPage(sample.size ?? [595, 842]);
    shape(page, sample);
    const { x, y } =
      sample.crop === undefined ? page.getMediaBox() : { x: sample.crop[0], y: sample.crop[1] };
    page.drawText(`Skirt sheet ${String(index + 1)}`, { x: x + 40, y: y + 120, size: 20, font });
    page.drawRectangle({
      x: x + 40,
      y: y + 40,
      width: 100,
      height: 100,
      borderWidth: 1,
      borderColor: rgb(0, 0, 0),
    });
  });
  await finish(document);
  return document.save({ updateFieldAppearances: false, ...options });
}

/** The master of a PDF that must become one. */
export async function prepared(
  pdf: Uint8Array,
  place?: LinePlace,
): Promise<Extract<MasterOutcome, { kind: 'prepared' }>> {
  const outcome = await prepareMaster(pdf, SAMPLE_LABEL, place);
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

/** A whole stamped copy in memory. */
export function stamped(
  master: { bytes: Uint8Array; plan: StampPlan },
  token: string,
  line = 'Licensed to Zoë Müller',
): Uint8Array {
  return overwrite(master.bytes, 0, fillSlots(master.plan, { line, token }));
}

function shape(page: PDFPage, { rotate, crop, media, userUnit }: SamplePage): void {
  if (media !== undefined) page.setMediaBox(...media);
  if (crop !== undefined) page.setCropBox(...crop);
  if (rotate !== undefined) page.setRotation(degrees(rotate));
  if (userUnit !== undefined) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(userUnit));
}
