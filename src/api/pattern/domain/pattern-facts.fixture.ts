import type { PatternFacts, PatternTexts } from '../contract';

const texts: PatternTexts = {
  title: 'Rosalie skirt',
  slug: 'rosalie-skirt',
  summary: 'A half-circle skirt with pockets.',
  description:
    'A half-circle skirt with deep pockets and a faced waistband, drafted for woven fabric with a soft drape.',
  seoTitle: 'Rosalie skirt sewing pattern',
  seoDescription: 'Sew a half-circle skirt with pockets.',
};

/** A page to which nothing is missing, in English. */
export const completePattern: PatternFacts = {
  patternId: 'p1',
  craft: 'sewing',
  priceMinor: 1200,
  currency: 'EUR',
  hasDesigner: true,
  hasCover: true,
  galleryPictures: 2,
  terms: [
    { facet: 'skill-level', term: 'skill-beginner' },
    { facet: 'garment', term: 'garment-skirt' },
    { facet: 'fit', term: 'fit-loose' },
  ],
  licences: [{ licence: 'small-business', locales: ['en'] }],
  texts: { en: texts },
  release: { label: '1.0.0', files: [{ role: 'instructions', format: 'pdf', pageFormat: 'A4' }] },
};
