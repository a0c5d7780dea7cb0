import type { Rule } from '../rule';

export const coverSize: Rule = {
  id: 'cover-size',
  title: 'Is large enough for a shop',
  severity: 'warning',
  source: 'Our judgement: shops zoom into covers on screens of twice the density.',
  check: (facts, { role, profile }) => {
    if (facts.format !== 'image' || role !== 'cover') return [];
    const { width, height } = facts.image;
    const { least, good } = profile.coverPixels;
    const shorter = Math.min(width, height);
    if (shorter >= good) return [];
    return [
      {
        severity: shorter < least ? 'error' : 'warning',
        message: 'The cover is too small and will look soft. Use a larger picture.',
        measured: `${String(width)} × ${String(height)} px`,
        limit: `shorter side ${String(shorter < least ? least : good)} px`,
      },
    ];
  },
};
