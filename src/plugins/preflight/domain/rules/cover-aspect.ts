import type { Rule } from '../rule';

export const coverAspect: Rule = {
  id: 'cover-aspect',
  title: 'Has the shape a shop shows',
  severity: 'warning',
  source: 'Our judgement, set in the profile: shops cut what is much wider or taller than their frames.',
  check: (facts, { role, profile }) => {
    if (facts.format !== 'image' || role !== 'cover' || profile.coverAspect === null) return [];
    const { width, height } = facts.image;
    const { least, most } = profile.coverAspect;
    const aspect = width / height;
    if (aspect >= least && aspect <= most) return [];
    return [
      {
        message: `The cover is too ${aspect < least ? 'tall' : 'wide'}: shops will cut it. Crop it yourself, or add a ground.`,
        measured: `${String(width)} × ${String(height)} px, width / height ${aspect.toFixed(2)}`,
        limit: `${String(least)} to ${String(most)}`,
      },
    ];
  },
};
