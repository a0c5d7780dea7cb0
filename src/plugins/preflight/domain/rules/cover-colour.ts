import type { Rule } from '../rule';

export const coverColour: Rule = {
  id: 'cover-colour',
  title: 'Has colours for a screen',
  severity: 'warning',
  source: 'Browsers show CMYK pictures with wrong colours, or not at all.',
  check: (facts, { role }) => {
    if (facts.format !== 'image' || role !== 'cover' || facts.image.colourSpace !== 'cmyk') return [];
    const message = 'The cover is in CMYK, the colours of print. Save it in RGB (sRGB) for screens.';
    return [{ message, measured: 'CMYK', limit: 'sRGB' }];
  },
};
