import type { Rule } from '../rule';

const names = {
  srgb: 'sRGB',
  'display-p3': 'Display P3',
  'adobe-rgb': 'Adobe RGB',
  prophoto: 'ProPhoto RGB',
  other: 'a profile of its own',
} as const;

/** A picture without a profile is one in sRGB to every browser, so it is sound. */
export const coverProfile: Rule = {
  id: 'cover-profile',
  title: 'Is in sRGB',
  severity: 'warning',
  source: 'Shops re-encode covers, many without the profile; colours of a wider space then look washed out.',
  check: (facts, { role }) => {
    if (facts.format !== 'image' || role !== 'cover' || facts.image.profile === null) return [];
    const { gamut, name } = facts.image.profile;
    if (gamut === 'srgb') return [];
    return [
      {
        message: 'The cover’s colours are not in sRGB and will look dull in many shops. Convert it to sRGB.',
        measured: names[gamut],
        limit: 'sRGB, or no profile',
        ...(name === '' ? {} : { quote: name }),
      },
    ];
  },
};
