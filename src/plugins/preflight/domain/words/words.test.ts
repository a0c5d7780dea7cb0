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
    ['1,200 m (1,312 yd)', 0.0003],
    ['1.200 m (1312 yards)', 0.0003],
    ['1 cm o 3/8 de pulgada', 0.05],
    ['2,5 cm of 1 duim', 0.016],
    ['1,5 cm (⅝ Zoll)', 0.058],
    ['2.5 cm / 1½″', 0.524],
    ['2,5 cm (1 1/2 pouces)', 0.524],
    ['2,5 cm (1½ pulgadas)', 0.524],
    ['2,5 cm (1,5 duim)', 0.524],
  ])('%s is %s apart', (text, share) => {
    const [pair, ...others] = readUnitPairs(text);
    expect(others).toEqual([]);
    expect(pair?.share).toBeCloseTo(share, 2);
    expect(pair?.quote).toBe(text);
  });

  it.each([
    '1.0 metre of 1" elastic',
    '1.5 cm seams, 1 inch hem',
    '5 cm, 10 cm',
    '1 inch by 2 cm of binding',
    '20 cm zip (1)',
  ])('is not what stands in “%s”', (text) => {
    expect(readUnitPairs(text)).toEqual([]);
  });
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
    ['All seam allowances are 2 cm unless otherwise stated.', 20],
    ['Seam allowance: 1 cm (3/8″) included. Hems are as wide as they are drawn.', 10],
  ])('%s', (line, millimetres) => {
    expect(said(line)).toEqual([millimetres]);
  });

  it.each([
    ['Seam allowances are not included.', false],
    ['The pattern does not include seam allowance.', false],
    ['Seam allowance of 1 cm is included.', true],
    ['Die Nahtzugabe ist nicht im Schnitt enthalten.', false],
    ['Nahtzugabe von 1 cm inkl.', true],
    ['Les marges de couture ne sont pas comprises.', false],
    ['Marges de couture de 1 cm incluses.', true],
    ['Los márgenes de costura no están incluidos.', false],
    ['Margen de costura no incluida', false],
    ['Margen de costura de 1 cm incluido.', true],
    ['De naadtoeslag is niet in het patroon inbegrepen.', false],
    ['Naadtoeslag van 1 cm is inbegrepen.', true],
  ])('%s', (line, isIncluded) => {
    expect(readSeamAllowances([line]).map((one) => one.isIncluded)).toEqual([isIncluded]);
  });

  it('leaves single seams, trimming and exceptions alone', () => {
    expect(
      said(
        'Trim the seam allowance to 5 mm.',
        'Cut strips of 1" (2.5 cm) + seam allowances wide.',
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
