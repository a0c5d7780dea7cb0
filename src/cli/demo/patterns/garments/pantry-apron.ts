import { firstVersion, garment } from '../garment';

export const pantryApron = garment({
  slug: 'pantry-apron',
  title: { en: 'Pantry apron', de: 'Schürze Pantry' },
  summary: {
    en: 'An apron with one wide pocket, S to 3XL.',
    de: 'Eine Schürze mit einer breiten Tasche, S bis 3XL.',
  },
  description: {
    en: 'One panel, a pocket across the front and straps that cross at the back. Pantry is a morning’s work and makes a fine present.',
    de: 'Eine Bahn, eine Tasche über die ganze Breite und Bänder, die sich im Rücken kreuzen. Pantry ist an einem Vormittag genäht und ein schönes Geschenk.',
  },
  designer: 'Atelier Linden',
  priceMinor: 550,
  termKeys: [
    'skill-beginner',
    'project-kitchen',
    'wearer-unisex',
    'fabric-canvas',
    'fabric-linen',
    'closure-drawstring',
    'sewing-patch-pocket',
    'sewing-topstitching',
    'season-all-year',
  ],
  sizes: ['S', 'M', 'L', 'XL', '2XL', '3XL'],
  look: { palette: 'mint', motif: 'stripes', ground: 'band' },
  text: {
    en: {
      skill: 'Beginner: straight seams only.',
      techniques: ['narrow hem', 'patch pocket', 'topstitching'],
      fabrics: 'Canvas, denim, heavy linen.',
      notions: ['matching thread', 'thread for topstitching'],
      steps: [
        'Cut the apron and the pocket on the fold and the strap twice.',
        'Fold the upper edge of the pocket to the inside twice and stitch it. Press the other edges 1 cm to the inside.',
        'Topstitch the pocket to the apron where it is marked, and stitch down its middle to make two of one.',
        'Hem the apron narrowly along the curves, then at the sides, then below.',
        'Fold each strap lengthwise, right sides together, sew the long edge, turn and press.',
        'Sew the straps to the bib and to the sides with a crossed square.',
      ],
    },
  },
  versions: [{ label: '1.0.0', changelog: firstVersion, releasedDaysAgo: 330 }],
});
