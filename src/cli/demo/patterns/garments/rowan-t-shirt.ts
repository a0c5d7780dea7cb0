import { firstVersion, garment } from '../garment';
import { pointsMoved } from '../older-draft';
import { withPassword } from '../spoil';
import { usSizes } from '../us-sizes';

export const rowanTShirt = garment({
  slug: 'rowan-t-shirt',
  title: { en: 'Rowan T-shirt', de: 'T-Shirt Rowan' },
  summary: {
    en: 'The T-shirt you will sew again and again, sizes 0 to 22.',
    de: 'Das T-Shirt, das man immer wieder näht, Größen 0 bis 22.',
  },
  description: {
    en: 'Three pieces, set-in sleeves and a neckband: Rowan sits close at the shoulders and easy at the waist. Made for jersey with a little stretch.',
    de: 'Drei Teile, eingesetzte Ärmel und ein Halsbündchen: Rowan sitzt an den Schultern knapp und in der Taille bequem. Für Jersey mit etwas Dehnung.',
  },
  designer: 'Fadenwerk',
  priceMinor: 790,
  termKeys: [
    'skill-beginner',
    'garment-t-shirt',
    'wearer-women',
    'fit-semi-fitted',
    'fabric-jersey',
    'closure-none',
    'sewing-stretch',
    'sewing-set-in-sleeve',
    'season-all-year',
  ],
  sizes: usSizes(22),
  look: { palette: 'brick', motif: 'stripes', ground: 'circle' },
  text: {
    en: {
      skill: 'Beginner: a good first project in jersey.',
      techniques: ['sewing stretch fabric', 'neckband', 'set-in sleeves', 'twin-needle hem'],
      fabrics: 'Single jersey or interlock with at least 30 % stretch.',
      notions: [
        'stretch needle 75',
        'twin needle for the hems',
        'a strip of ribbing 5 cm high for the neckband',
        'matching thread',
      ],
      steps: [
        'Cut front and back on the fold and the sleeve twice. Copy the notches of the sleeve cap.',
        'Sew front to back at the shoulders with a narrow zigzag. Stabilise the seam with a strip of elastic.',
        'Measure the neckline and cut the ribbing to 85 % of it. Close it to a ring, fold it lengthwise, and sew it to the neckline, stretching evenly.',
        'Lay a sleeve on the open armhole, right sides together. One notch marks the front, two the back. Sew.',
        'Close side and sleeve in one seam, from the hem to the wrist.',
        'Turn up sleeves and hem by 2 cm, press, and stitch with the twin needle.',
      ],
    },
    de: {
      skill: 'Anfänger: ein gutes erstes Projekt aus Jersey.',
      techniques: ['elastische Stoffe nähen', 'Halsbündchen', 'eingesetzte Ärmel', 'Saum mit Zwillingsnadel'],
      fabrics: 'Single Jersey oder Interlock mit mindestens 30 % Dehnung.',
      notions: [
        'Stretchnadel 75',
        'Zwillingsnadel für die Säume',
        'ein Streifen Bündchenware, 5 cm hoch, für den Hals',
        'passendes Garn',
      ],
      steps: [
        'Vorder- und Rückenteil im Stoffbruch, den Ärmel zweimal zuschneiden. Die Passzeichen der Ärmelkugel übertragen.',
        'Vorder- und Rückenteil an den Schultern mit schmalem Zickzack zusammennähen. Die Naht mit einem Gummistreifen sichern.',
        'Den Halsausschnitt messen und das Bündchen auf 85 % davon schneiden. Zum Ring schließen, längs falten und gleichmäßig gedehnt an den Ausschnitt nähen.',
        'Einen Ärmel rechts auf rechts an das offene Armloch legen. Ein Passzeichen ist vorn, zwei sind hinten. Nähen.',
        'Seite und Ärmel in einer Naht schließen, vom Saum bis zum Handgelenk.',
        'Ärmel und Saum 2 cm umschlagen, bügeln und mit der Zwillingsnadel steppen.',
      ],
    },
  },
  versions: [
    {
      label: '1.0.0',
      changelog: firstVersion,
      releasedDaysAgo: 500,
      making: { draft: pointsMoved('sleeve', ['16', '18', '20', '22'], [0, 12]) },
    },
    {
      label: '1.1.0',
      changelog: {
        en: 'The sleeve notches of sizes 16 to 22 fit the armhole.',
        de: 'Die Ärmelpasszeichen der Größen 16 bis 22 passen zum Armloch.',
      },
      errata: [
        {
          place: 'Sleeve, notches',
          sizes: ['16', '18', '20', '22'],
          was: '12 mm too low',
          now: 'moved up by 12 mm',
          severity: 'unusable',
          words: [{ locale: 'de', text: 'Mit den alten Passzeichen sitzt der Ärmel verdreht.' }],
        },
      ],
      releasedDaysAgo: 290,
    },
    {
      label: '1.2.0',
      changelog: { en: 'Protected template files.', de: 'Geschützte Schnittdateien.' },
      releasedDaysAgo: null,
      making: { bytes: withPassword },
      isWrong: {
        expects: 'now',
        file: 'rowan-t-shirt-template-a4.pdf',
        rule: 'pdf-password',
        severity: 'error',
      },
    },
  ],
});
