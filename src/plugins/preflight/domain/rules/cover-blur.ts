import type { Rule } from '../rule';

/**
 * Measured on the demo's 24 covers of 1,600 px, as the hardest tenth of their edges at 512 px (least, median, most):
 * sharp 0.70 0.76 0.93 · saved as JPEG 0.69 0.74 0.88 · blurred by 2 px 0.59 0.63 0.74 · by 4 px 0.39 0.44 0.49 ·
 * by 6 px 0.28 0.31 0.39 · by 8 px 0.24 0.25 0.32 · enlarged from 300 px 0.48 0.53 0.57 · from 200 px 0.37 0.41 0.50.
 */
const LEAST_SHARPNESS = 0.4;

export const coverBlur: Rule = {
  id: 'cover-blur',
  title: 'Is sharp',
  severity: 'warning',
  source: 'Measured: no sharp cover of ours is below 0.69, every one blurred by 6 px in 1,600 is below 0.4.',
  check: (facts, { role }) => {
    if (facts.format !== 'image' || role !== 'cover') return [];
    const { sharpness } = facts.image;
    if (sharpness === null || sharpness >= LEAST_SHARPNESS) return [];
    return [
      {
        message: 'The cover looks blurred: it has no sharp edge. Take the original, not an enlarged copy.',
        measured: `sharpness ${sharpness.toFixed(2)} of 1`,
        limit: String(LEAST_SHARPNESS),
      },
    ];
  },
};
