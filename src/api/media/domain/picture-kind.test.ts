import { pictureKind } from './picture-kind';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"/>');
const dxf = bytes('0\nSECTION\n2\nHEADER\n');

it.each([
  ['png', png, 'cover.png'],
  ['png', png, 'COVER.PNG'],
  ['jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'cover.jpg'],
  ['gif', bytes('GIF89a'), 'a.gif'],
  ['webp', bytes('RIFF\0\0\0\0WEBPVP8 '), 'a.webp'],
  ['avif', bytes('\0\0\0\x20ftypavif'), 'a.avif'],
  ['mp4', bytes('\0\0\0\x20ftypisom'), 'a.mp4'],
])('knows a %s', (kind, head, name) => expect(pictureKind(head, name)).toBe(kind));

it.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'pattern.pdf'],
  ['a PDF renamed', bytes('%PDF-1.7\n'), 'cover.png'],
  ['a PDF behind a picture’s head', Buffer.concat([png, bytes('tEXt%PDF-1.4')]), 'cover.png'],
  ['an SVG', svg, 'cover.svg'],
  ['an SVG renamed', svg, 'cover.png'],
  ['a DXF', dxf, 'cut.dxf'],
  ['a DXF renamed', dxf, 'cover.jpg'],
  ['a binary DXF renamed', bytes('AutoCAD Binary DXF\r\n\x1a\0'), 'cover.jpg'],
  ['a picture with another ending', png, 'cover.pdf'],
  ['a picture that says it is another', png, 'cover.jpg'],
  ['a picture without ending', png, 'cover'],
  ['nothing', Buffer.alloc(0), 'cover.png'],
  ['text', bytes('hello'), 'cover.png'],
])('refuses %s', (_name, head, name) => expect(pictureKind(head, name)).toBeUndefined());
