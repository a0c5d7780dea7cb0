import fc from 'fast-check';
import { roleGuess } from '../contract';
import { dxfOf, imageOf, otherOf, pageOf, pdfOf, svgOf } from './facts-for-tests.suite';
import { guessRole } from './guess-role';

describe('what a file is for, by its name', () => {
  it.each([
    ['Rosalie_Instructions_EN.pdf', 'instructions', 'A4', 'en'],
    ['Rosalie Anleitung.pdf', 'instructions', 'A4', 'de'],
    ['rosalie-nähanleitung-a4.pdf', 'instructions', 'A4', 'de'],
    ['rosalie_explications_FR.pdf', 'instructions', 'A4', 'fr'],
    ['Rosalie instrucciones.pdf', 'instructions', 'A4', 'es'],
    ['rosalie-handleiding.pdf', 'instructions', 'A4', 'nl'],
    ['RosalieSchnittmusterA0.pdf', 'template', 'A0', 'de'],
    ['Rosalie_Schnittmuster_A0.pdf', 'template', 'A0', 'de'],
    ['rosalie-patron-US-Letter.pdf', 'template', 'Letter', null],
    ['patron de jupe.pdf', 'template', 'A4', null],
    ['patroon_copyshop_nl.pdf', 'template', 'copyshop', 'nl'],
    ['Rosalie Copy Shop.pdf', 'template', 'copyshop', null],
    ['rosalie_beamer.pdf', 'template', 'projector', null],
    ['Rosalie Projector File.pdf', 'template', 'projector', null],
    ['plantilla-proyector.pdf', 'template', 'projector', 'es'],
    ['rosalie_de_a4.pdf', 'instructions', 'A4', 'de'],
    ['lace chart.pdf', 'chart', 'A4', null],
    ['Strickschrift.pdf', 'chart', 'A4', 'de'],
    ['Pillow cover.pdf', 'instructions', 'A4', null],
    ['cut file.pdf', 'cut-file', 'A4', null],
    ['pattern v1.2.pdf', 'instructions', 'A4', null],
  ])('%s', (name, role, pageFormat, language) => {
    expect(guessRole(pdfOf({}, name))).toEqual({ role, format: 'pdf', pageFormat, language });
  });

  it('goes by the pages where the name says nothing', () => {
    const sheet = pdfOf({ pages: [pageOf('A0', 841, 1189)] }, 'rosalie.pdf');
    expect(guessRole(sheet)).toMatchObject({ role: 'template', pageFormat: 'A0' });
    const thrown = pdfOf({ pages: [pageOf('custom', 1_100, 2_400)] }, 'rosalie.pdf');
    expect(guessRole(thrown)).toMatchObject({ role: 'template', pageFormat: 'projector' });
    expect(guessRole(pdfOf({ pages: [pageOf('custom', 300, 300)] }, 'x.pdf')).pageFormat).toBeNull();
  });

  it('goes by the format where nothing else does', () => {
    expect(guessRole(imageOf({}, 'IMG_1234.jpg')).role).toBe('cover');
    expect(guessRole(svgOf({}, 'bear.svg')).role).toBe('cut-file');
    expect(guessRole(dxfOf({}, 'bear.dxf')).role).toBe('cut-file');
    expect(guessRole(otherOf('text', 'readme.txt'))).toMatchObject({
      role: 'instructions',
      pageFormat: null,
    });
  });

  it('answers for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const guess = guessRole(pdfOf({}, name));
        expect(roleGuess.parse(guess)).toEqual(guess);
      }),
    );
  });
});
