import { type PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { ActiveKind } from '../../facts/pdf-facts';

/** Action and annotation types that act by themselves (ISO 32000-1 §12.5.6, §12.6.4, §13). */
const kinds = new Map<PDFObject, ActiveKind>([
  [PDFName.of('JavaScript'), 'javascript'],
  [PDFName.of('Launch'), 'launch'],
  [PDFName.of('SubmitForm'), 'submit-form'],
  [PDFName.of('ImportData'), 'import-data'],
  [PDFName.of('Rendition'), 'rich-media'],
]);

/** Annotations that play or show something foreign. */
const annotations = new Set<PDFObject>(
  ['RichMedia', 'Screen', 'Movie', '3D'].map((name) => PDFName.of(name)),
);

/** What a dictionary can do by itself, if anything. */
export function activeKindOf(dict: PDFDict): ActiveKind | undefined {
  if (dict.has(PDFName.of('JS'))) return 'javascript';
  const action = dict.lookup(PDFName.of('S'));
  const kind = action === undefined ? undefined : kinds.get(action);
  if (kind !== undefined) return kind;
  const subtype = dict.lookup(PDFName.of('Subtype'));
  if (subtype !== undefined && annotations.has(subtype) && dict.has(PDFName.of('Rect'))) return 'rich-media';
  if (dict.has(PDFName.of('XFA')) && dict.has(PDFName.of('Fields'))) return 'xfa';
  return undefined;
}
