import { type PDFContext, PDFDict, PDFDocument, PDFParser } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../../facts/pdf-facts';

export interface OpenedPdf {
  /** The objects as they are written; strings and streams may be encrypted. */
  raw: PDFContext;
  /** Decrypted where the file opens without a password; otherwise the same as `raw`. */
  context: PDFContext;
  encryption: PdfFacts['encryption'];
}

/**
 * Parses every object of a file, following no cross-reference. The bytes must be a Buffer: its `slice` shares memory,
 * so that a file of 200 MB is not held twice.
 * @throws where there is no PDF header or the parser can go no further.
 */
export async function openPdf(bytes: Buffer): Promise<OpenedPdf> {
  const raw = await PDFParser.forBytesWithOptions(bytes, Infinity, false, false, true).parseDocument();
  if (!(raw.lookup(raw.trailerInfo.Encrypt) instanceof PDFDict))
    return { raw, context: raw, encryption: 'none' };
  try {
    const decrypted = await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      parseSpeed: Infinity,
    });
    return { raw, context: decrypted.context, encryption: 'owner-only' };
  } catch (error) {
    const needsPassword = error instanceof Error && error.message === 'NEEDS PASSWORD';
    return { raw, context: raw, encryption: needsPassword ? 'password' : 'unknown' };
  }
}
