import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { run } from '../../pdf';
import { runOnBytes } from '../../run-on-bytes.suite';
import type { PageScan } from '../../../facts/pdf-scan';

const millimetre = 72 / 25.4;

/** The scan of a page whose content is this text. */
export async function scan(
  content: string,
  prepare: (pdf: PDFDocument, page: PDFPage) => void = () => undefined,
): Promise<PageScan> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([200 * millimetre, 200 * millimetre]);
  prepare(pdf, page);
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
  const facts = await runOnBytes(run, Buffer.from(await pdf.save()), {});
  return facts.scans[0]!;
}
