import { contradiction, readSeamAllowances } from './seam-allowance';
import { readUnitPairs } from './unit-pairs';

describe('one length in two units', () => {
  it.each([
    ['1.5 cm (5/8″)', 0.058],
    ['1 cm (3/8")', 0.05],
    ['2cm/1inch', 0.27],
    ['1.5 cm (3/8")', 0.575],
    ['60 cm (24 in)', 0.016],
    ['2½ yards (2.30 m)', 0.006],
    ['5 cm oder 2 Zoll', 0.016],
    ['1,5 cm ou 5/8 pouce', 0.058],
  ])('%s is %s apart', (text, share) => {
    const [pair, ...others] = readUnitPairs(text);
    expect(others).toEqual([]);
    expect(pair?.share).toBeCloseTo(share, 2);
    expect(pair?.quote).toBe(text);
  });

  it.each(['1.5 cm seams, 1 inch hem', '5 cm, 10 cm', '1 inch by 2 cm of binding', '20 cm zip (1)'])(
    'is not what stands in “%s”',
    (text) => {
      expect(readUnitPairs(text)).toEqual([]);
    },
  );
});

describe('seam allowance', () => {
  const said = (...lines: string[]) =>
    readSeamAllowances(lines).map(({ millimetres }) => millimetres && Number(millimetres.toFixed(3)));

  it.each([
    ['Seam allowance: 1.5 cm (5/8″), included.', 15],
    ['All seams are sewn with a 1 cm seam allowance.', 10],
    ['Nahtzugabe 1 cm ist enthalten.', 10],
    ['Les marges de couture de 1,5 cm sont comprises.', 15],
    ['Margen de costura: 1 cm', 10],
    ['Naadtoeslag 1 cm inbegrepen', 10],
    ['Seam allowance 3/8"', 9.525],
    ['Seam allowance: 1 cm (3/8″) included. Hems are as wide as they are drawn.', 10],
  ])('%s', (line, millimetres) => {
    expect(said(line)).toEqual([millimetres]);
  });

  it('leaves single seams, trimming and exceptions alone', () => {
    expect(
      said(
        'Trim the seam allowance to 5 mm.',
        'Hem seam allowance: 3 cm',
        'The neckline has 6 mm seam allowance',
      ),
    ).toEqual([]);
  });

  it('contradicts itself where two lengths, or included and not, are said', () => {
    const of = (...lines: string[]) => contradiction(readSeamAllowances(lines));
    expect(of('Seam allowance 1 cm included', 'Sew with a seam allowance of 5/8″')).not.toBeNull();
    expect(
      of('Seam allowance is included', 'Add seam allowance before you cut, it is not included'),
    ).not.toBeNull();
    expect(of('Seam allowance 1 cm (3/8″)', 'Seam allowance: 3/8″', 'Nahtzugabe 1 cm')).toBeNull();
    expect(of('Seam allowance 1.5 cm', 'Press the seam allowance open, 1 cm each')).toBeNull();
    expect(of()).toBeNull();
  });
});
