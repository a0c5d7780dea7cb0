import type { Rule } from '../rule';

export const imageStill: Rule = {
  id: 'image-still',
  title: 'Is a still picture',
  severity: 'warning',
  source: 'Shops show the first frame of an animation only, or refuse it.',
  check: (facts) => {
    if (facts.format !== 'image' || facts.image.frames === 1) return [];
    const message = 'The picture is animated; most shops show its first frame only. Use a still picture.';
    return [{ message, measured: `${String(facts.image.frames)} frames`, limit: '1 frame' }];
  },
};
