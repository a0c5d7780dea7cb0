import fc from 'fast-check';
import { readCMap } from './cmap';

it('reads single codes, counted and listed ranges', () => {
  const { texts, codeBytes } = readCMap(`/CIDInit /ProcSet findresource begin begincmap
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfchar <0003> <0020> <0004> <00660069> endbfchar
    2 beginbfrange <0010> <0012> <0041> <0020> <0022> [<2153> <D835DC00> <215B>] endbfrange endcmap`);
  expect(codeBytes).toBe(2);
  expect(Object.fromEntries(texts)).toEqual({
    3: ' ',
    4: 'fi',
    16: 'A',
    17: 'B',
    18: 'C',
    32: '⅓',
    33: '𝐀',
    34: '⅛',
  });
});

it('keeps whole tables of thousands', () => {
  const rows = Array.from({ length: 6_000 }, (_, code) => {
    const hex = code.toString(16).padStart(4, '0');
    return `<${hex}> <${hex}>`;
  });
  expect(readCMap(`6000 beginbfchar ${rows.join('\n')} endbfchar`).texts.size).toBe(6_000);
});

it('never throws and ends soon, whatever stands there', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void readCMap(text)));
  expect(readCMap('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange').texts.size).toBe(0x10000);
  expect(readCMap('endbfrange ] [ <01> endbfchar <').texts.size).toBe(0);
});
