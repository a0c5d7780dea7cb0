/** What a reference in an SVG does when the picture is shown. */
export type ReferenceKind = 'inside' | 'external' | 'script-url' | 'embedded-document';

/** Data that shows pixels or letters and cannot act; everything else a `data:` address may hold is a document. */
const HARMLESS_DATA = [
  'data:image/png',
  'data:image/jpeg',
  'data:image/jpg',
  'data:image/gif',
  'data:image/webp',
  'data:font/',
  'data:application/font',
  'data:application/x-font',
];

/** Judges an address as a browser would: control characters and blanks in it do not count (WHATWG URL §4.4). */
export function judgeReference(written: string): ReferenceKind {
  const start = Array.from(written.slice(0, 2_000))
    .filter((character) => character > ' ')
    .join('')
    .slice(0, 64)
    .toLowerCase();
  if (start === '' || start.startsWith('#')) return 'inside';
  if (start.startsWith('javascript:') || start.startsWith('vbscript:')) return 'script-url';
  if (!start.startsWith('data:')) return 'external';
  return HARMLESS_DATA.some((prefix) => start.startsWith(prefix)) ? 'inside' : 'embedded-document';
}
