/** Why, where somebody looked: by rule and a part of what was said of the file. */
const reasons = [];

export function reasonFor(rule, what) {
  const found = reasons.find(({ rule: named, part }) => named === rule && part.test(what));
  return found === undefined ? 'Not looked into.' : found.why;
}
