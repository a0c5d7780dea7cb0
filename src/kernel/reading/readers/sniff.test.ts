import fc from 'fast-check';
import { sniffedFormat } from '../facts/file-facts';
import { SNIFF_BYTES, sniff } from './sniff';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the first bytes', () => {
  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', `${'junk\n'.repeat(50)}%PDF-1.4\n`],
    ['text', `${'junk\n'.repeat(300)}%PDF-1.4\n`],
    ['svg', '<svg xmlns="x">'],
    ['svg', '<?xml version="1.0"?>\n<!-- made <html> -->\n<svg:svg>'],
    ['svg', '<!DOCTYPE svg PUBLIC "a" "b">\n<svg '],
    ['svg', '<!DOCTYPE svg [ <!ENTITY a "b>c"> ]>\n<svg>'],
    ['svg', '\xef\xbb\xbf<svg/>'],
    ['text', '<html><svg></svg></html>'],
    ['text', '<svgx>'],
    ['text', '<!-- <svg> without an end'],
    ['dxf', '  0\r\nSECTION\r\n  2\r\nHEADER'],
    ['dxf', '999\nmade by hand\n0\nSECTION\n'],
    ['dxf', 'AutoCAD Binary DXF\r\n\x1a\0'],
    ['text', '0\nHELLO\n'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['unknown', 'RIFF\x10\0\0\0WAVEfmt '],
    ['gif', 'GIF89a'],
    ['zip', 'PK\x03\x04'],
    ['executable', '\x7fELF\x02'],
    ['executable', 'MZ\x90\0 %PDF-1.4'],
    ['executable', '#!/bin/sh\n'],
    ['text', 'Knit 2, purl 2.\n'],
    ['unknown', ''],
    ['unknown', '\0\0\0\0'],
  ])('say %s: %j', (format, start) => {
    expect(sniff(bytes(start))).toBe(format);
  });

  it('say svg in UTF-16', () => {
    expect(sniff(Buffer.from('\ufeff<?xml version="1.0"?><svg>', 'utf16le'))).toBe('svg');
  });

  it('always say something, and nothing beyond the first kilobytes matters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (start) => {
        expect(sniffedFormat.options).toContain(sniff(start));
        const padded = Buffer.concat([start, Buffer.alloc(SNIFF_BYTES, 0x20)]);
        expect(sniff(Buffer.concat([padded, bytes('%PDF-1.7\0')]))).toBe(sniff(padded));
      }),
    );
  });
});
