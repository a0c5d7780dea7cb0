import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A PDF as objects without encryption, or why it cannot be had. */
export type OpenedPdf =
  { kind: 'opened'; document: PDFDocument } | { kind: 'refused'; reason: 'unreadable' | 'password' };

const TOLERANT = { updateMetadata: false, preserveXFA: true, parseSpeed: Infinity } as const;

/**
 * Reads a PDF. What opens without a password (owner passwords, "printing not allowed"; RC4 and AES, 40 to 256 bit)
 * is decrypted; what needs one is refused with `password`.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  let sealed: PDFDocument;
  try {
    sealed = await PDFDocument.load(bytes, { ...TOLERANT, ignoreEncryption: true });
    if (!sealed.isEncrypted) return pagesOf(sealed);
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
  try {
    const document = await PDFDocument.load(bytes, { ...TOLERANT, password: '' });
    repairDecrypted(document.context, sealed.context);
    return pagesOf(document);
  } catch (error) {
    const needsPassword = error instanceof Error && /password/i.test(error.message);
    return { kind: 'refused', reason: needsPassword ? 'password' : 'unreadable' };
  }
}

function pagesOf(document: PDFDocument): OpenedPdf {
  dropReplaced(document.context);
  return document.getPageCount() > 0
    ? { kind: 'opened', document }
    : { kind: 'refused', reason: 'unreadable' };
}

/** Of an object number used again the last generation alone counts; written out both, the file would be damaged. */
function dropReplaced(context: PDFContext): void {
  const latest = new Map<number, PDFRef>();
  for (const [ref] of context.enumerateIndirectObjects()) {
    const other = latest.get(ref.objectNumber);
    const [older, newer] =
      other !== undefined && other.generationNumber > ref.generationNumber ? [ref, other] : [other, ref];
    if (older !== undefined) context.delete(older);
    latest.set(ref.objectNumber, newer);
  }
}

/**
 * Mends what @cantoo/pdf-lib 2.11.1 gets wrong in decrypting: it also decrypts cross-reference streams, losing Root
 * and Info; keeps a decrypted string's bytes without escaping them again; and decrypts metadata that was never
 * encrypted. `sealed` is the same file read without decrypting: it knows the trailer, and which objects stand
 * outside object streams (only their strings were encrypted one by one).
 */
function repairDecrypted(context: PDFContext, sealed: PDFContext): void {
  const { Root, Info, ID, Encrypt } = sealed.trailerInfo;
  context.trailerInfo = { ...context.trailerInfo, Root, Info, ID };
  const rules = sealed.lookup(Encrypt);
  const clearMetadata =
    rules instanceof PDFDict && String(rules.get(PDFName.of('EncryptMetadata'))) === 'false';
  for (const [ref, original] of sealed.enumerateIndirectObjects()) {
    const object = context.lookup(ref);
    if (object === undefined || ref === Encrypt) continue;
    if (clearMetadata && isMetadata(original)) context.assign(ref, original);
    else context.assign(ref, escaped(object, context));
  }
  if (Encrypt !== undefined) dropEncryption(context, Encrypt);
}

function isMetadata(object: PDFObject): boolean {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata');
}

function dropEncryption(context: PDFContext, encrypt: PDFObject): void {
  delete context.trailerInfo.Encrypt;
  if (encrypt instanceof PDFRef) context.delete(encrypt);
}

/** Decrypted strings hold raw bytes: written as hex they need no escapes. */
function escaped(object: PDFObject, context: PDFContext): PDFObject {
  if (object instanceof PDFString) return PDFHexString.fromBytes(Buffer.from(object.asString(), 'latin1'));
  if (object instanceof PDFRawStream) escaped(object.dict, context);
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) object.set(key, escaped(value, context));
  if (object instanceof PDFArray)
    object.asArray().forEach((value, index) => {
      object.set(index, escaped(value, context));
    });
  return object;
}
