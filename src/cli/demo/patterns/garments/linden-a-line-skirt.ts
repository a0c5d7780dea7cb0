import { firstVersion, garment } from '../garment';
import { bodyTyped, pointsMoved } from '../older-draft';
import { cutOff } from '../spoil';
import { usSizes } from '../us-sizes';

export const lindenALineSkirt = garment({
  slug: 'linden-a-line-skirt',
  title: { en: 'Linden A-line skirt', de: 'A-Linien-Rock Linden' },
  summary: {
    en: 'A beginner-friendly A-line skirt in sizes 0 to 24.',
    de: 'Ein ausgestellter Rock für den Anfang, in den Größen 0 bis 24.',
  },
  description: {
    en: 'Two panels on the fold, a straight waistband and a zip in the left side: Linden flares softly from the waist to the knee and is drafted for woven fabrics. Three seams, one afternoon.',
    de: 'Zwei Bahnen im Stoffbruch, ein gerader Bund und ein Reißverschluss in der linken Seitennaht: Linden fällt weich ausgestellt von der Taille bis zum Knie und ist für Webware gemacht. Drei Nähte, ein Nachmittag.',
  },
  designer: 'Atelier Linden',
  priceMinor: 950,
  termKeys: [
    'skill-beginner',
    'garment-skirt',
    'silhouette-a-line',
    'wearer-women',
    'fit-semi-fitted',
    'fabric-cotton',
    'fabric-linen',
    'closure-zip',
    'sewing-interfacing',
    'season-all-year',
  ],
  sizes: usSizes(24),
  look: { palette: 'forest', motif: 'leaves', ground: 'arch' },
  text: {
    en: {
      skill: 'Beginner: straight seams and one zip.',
      techniques: ['zip in a side seam', 'interfaced waistband', 'curved hem'],
      fabrics: 'Light to medium woven cotton or linen, chambray, fine corduroy.',
      notions: [
        'one zip of 20 cm',
        'one button of 18 mm',
        'fusible interfacing for the waistband',
        'matching thread',
      ],
      steps: [
        'Cut both skirt panels on the fold and the waistband once. Copy the notches and iron interfacing to the wrong side of the waistband.',
        'Neaten the side edges of both panels with a zigzag stitch.',
        'Lay the panels right sides together and close the right side seam. Press it open.',
        'Close the left side seam from the hem to 20 cm below the waist. Sew the zip into the opening.',
        'Fold the waistband lengthwise, wrong sides together, and press. Open it and press one long edge 1 cm to the inside.',
        'Pin the other long edge to the waist, right sides together, notches on side seams, the overlap at the left front. Sew.',
        'Close both ends of the waistband right sides together, trim the corners and turn.',
        'Lay the pressed edge over the seam on the inside and stitch in the ditch from the right side.',
        'Work a buttonhole where it is marked and sew on the button.',
        'Let the skirt hang overnight. Even the hem, run a gathering thread along its edge, turn it up and topstitch.',
      ],
    },
    de: {
      skill: 'Anfänger: gerade Nähte und ein Reißverschluss.',
      techniques: ['Reißverschluss in der Seitennaht', 'Bund mit Einlage', 'runder Saum'],
      fabrics: 'Leichte bis mittelschwere Webware aus Baumwolle oder Leinen, Chambray, Babycord.',
      notions: [
        'ein Reißverschluss von 20 cm',
        'ein Knopf von 18 mm',
        'Bügeleinlage für den Bund',
        'passendes Garn',
      ],
      steps: [
        'Beide Rockbahnen im Stoffbruch und den Bund einmal zuschneiden. Passzeichen übertragen und Einlage auf die linke Seite des Bundes bügeln.',
        'Die Seitenkanten beider Bahnen mit Zickzackstich versäubern.',
        'Die Bahnen rechts auf rechts legen, die rechte Seitennaht schließen und auseinanderbügeln.',
        'Die linke Seitennaht vom Saum bis 20 cm unter der Taille schließen. Den Reißverschluss in die Öffnung nähen.',
        'Den Bund längs links auf links falten und bügeln. Auffalten und eine Längskante 1 cm nach innen bügeln.',
        'Die andere Längskante rechts auf rechts an die Taille stecken, Passzeichen auf Seitennähte, der Übertritt vorn links. Nähen.',
        'Beide Enden des Bundes rechts auf rechts schließen, die Ecken zurückschneiden und wenden.',
        'Die gebügelte Kante innen über die Naht legen und von rechts im Nahtschatten feststeppen.',
        'Das Knopfloch an der Markierung arbeiten und den Knopf annähen.',
        'Den Rock über Nacht aushängen lassen. Den Saum ausgleichen, seine Kante mit einem Kräuselfaden einhalten, umschlagen und absteppen.',
      ],
    },
  },
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 420,
      making: {
        draft: (draft) =>
          bodyTyped('12', 'waist', 832)(pointsMoved('skirt', ['20', '22', '24'], [0, 10])(draft)),
      },
    },
    {
      label: '1.1.0',
      changelog: {
        en: 'The side notches of the largest sizes meet again.',
        de: 'Die Passzeichen der größten Größen treffen wieder aufeinander.',
      },
      errata: [
        {
          place: 'Skirt front and back, side notch',
          page: null,
          sizes: ['20', '22', '24'],
          was: '1 cm too low',
          now: 'moved up by 1 cm',
          severity: 'confusing',
          words: [{ locale: 'de', text: 'Passzeichen an der Seite saß 1 cm zu tief.' }],
        },
      ],
      releasedDaysAgo: 230,
      making: { draft: bodyTyped('12', 'waist', 832) },
    },
    {
      label: '1.2.0',
      changelog: {
        en: 'The waist of size 12 in the size chart is right.',
        de: 'Die Taille von Größe 12 in der Maßtabelle stimmt.',
      },
      errata: [
        {
          place: 'Size chart, waist',
          sizes: ['12'],
          was: '83.2 cm',
          now: '82.5 cm',
          severity: 'cosmetic',
          words: [{ locale: 'de', text: 'Zahlendreher in der Maßtabelle.' }],
        },
      ],
      releasedDaysAgo: 60,
    },
    {
      label: '1.3.0',
      changelog: { en: 'Clearer German instructions.', de: 'Klarere deutsche Anleitung.' },
      releasedDaysAgo: null,
      making: { bytes: cutOff },
      isWrong: {
        expects: 'now',
        file: 'linden-a-line-skirt-anleitung-de.pdf',
        rule: 'pdf-complete',
        severity: 'error',
      },
    },
  ],
});
