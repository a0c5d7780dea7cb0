import type { Rule } from '../rule';

export const imageComplete: Rule = {
  id: 'image-complete',
  title: 'Is a whole picture',
  severity: 'error',
  isBinding: true,
  source: 'Decoded to the last pixel by libvips.',
  check: (facts) => {
    if (facts.format !== 'image' || facts.image.problem === null) return [];
    const message = 'The picture is cut off or damaged. Export it again.';
    return [{ message, measured: facts.image.problem }];
  },
};
