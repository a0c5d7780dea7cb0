import { inflateSync } from 'node:zlib';
import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { sniff } from '../sniff';

/** What Windows, macOS and common shells run on a double click. */
const EXECUTABLE = new Set(
  (
    'exe com scr bat cmd ps1 vbs vbe js jse wsf wsh msi msp hta cpl jar dll lnk reg pif app command sh bash py pl rb ' +
    'apk dmg pkg deb rpm elf docm xlsm pptm'
  ).split(' '),
);

const HEAD_BYTES = 64 * 1024;

/** A file that lies inside the PDF, if this dictionary is the specification of one (ISO 32000-1 §7.11.4). */
export function readAttachment(dict: PDFDict): { name: string; executable: boolean } | undefined {
  const files = dict.lookup(PDFName.of('EF'));
  if (!(files instanceof PDFDict)) return undefined;
  const name = text(dict, 'UF') ?? text(dict, 'F') ?? 'unnamed';
  const extension = name
    .slice(name.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
  const stream = files.lookup(PDFName.of('UF')) ?? files.lookup(PDFName.of('F'));
  const head = stream instanceof PDFRawStream ? firstBytes(stream) : undefined;
  const isProgram = head !== undefined && sniff(head) === 'executable';
  return { name: name.slice(0, 200), executable: EXECUTABLE.has(extension) || isProgram };
}

function text(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function firstBytes(stream: PDFRawStream): Uint8Array | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return stream.contents.subarray(0, HEAD_BYTES);
  try {
    // Only the beginning is unfolded, and it is cut off on purpose: hence the forgiving end.
    return inflateSync(stream.contents.subarray(0, 1_024), {
      finishFlush: 2,
      maxOutputLength: 4 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
