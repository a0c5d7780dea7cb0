import fc from 'fast-check';
import { lineContent, LINE_SLOT_BYTES } from './line-content';

const CODE = 'SV-3FA9C2D1E0-F2B5';
/** Every printable of Latin and Cyrillic half an em wide, the code point 0x2026 too. */
const line = {
  size: 7,
  width: 540,
  advances: [
    { first: 0x20, widths: new Array<number>(0x160).fill(500) },
    { first: 0x400, widths: new Array<number>(0x60).fill(500) },
    { first: 0x2026, widths: [1000] },
  ],
};
const FRAME = /^BT \/F1 7 Tf 0\.35 g 0 0 Td <((?:[0-9a-f]{4})*)> Tj ET$/;

function written(content: string): string {
  const hex = FRAME.exec(content)?.[1] ?? 'not a line';
  return (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('');
}

describe('lineContent', () => {
  it('writes names with accents and Cyrillic, and the code after them', () => {
    expect(written(lineContent(line, 'Zoë Ångström, Жанна', CODE))).toBe(`Zoë Ångström, Жанна · ${CODE}`);
  });

  it('composes accents, drops the invisible, puts ? for what the font lacks', () => {
    expect(written(lineContent(line, ' Zoe\u0308\u200b\n\t日🎉 ', CODE))).toBe(`Zoë ?? · ${CODE}`);
  });

  it('shortens with an ellipsis and keeps the code whole', () => {
    const text = written(lineContent(line, 'x'.repeat(1000), CODE));
    expect(text.endsWith(`x… · ${CODE}`)).toBe(true);
    // 540 points at half of 7 points a letter are 154 letters; the ellipsis counts for two.
    expect(text).toHaveLength(153);
  });

  it('prints the code alone for an empty line', () => {
    expect(written(lineContent(line, '  ', CODE))).toBe(CODE);
  });

  it('never outgrows its slot nor its width, and holds nothing but glyph codes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.integer({ min: 160, max: 3000 }),
        (text, slot) => {
          const content = lineContent(line, text, CODE, slot);
          expect(content.length).toBeLessThanOrEqual(slot);
          expect(content).toMatch(FRAME);
          expect(written(content)).toContain(CODE);
          expect(written(content).length * 3.5).toBeLessThanOrEqual(540);
        },
      ),
    );
    expect(lineContent(line, ') Tj ET Q (', CODE).length).toBeLessThan(LINE_SLOT_BYTES);
  });
});
