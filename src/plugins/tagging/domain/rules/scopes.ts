import { foldWord } from '../text/fold';
import type { Token } from '../text/tokens';

/** Says that the thing is not there: before it, with other words of a list between. */
const negating = setOf([
  'no',
  'not',
  'without',
  'never',
  'non',
  'avoid',
  'avoids',
  'ohne',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'nicht',
  'nie',
  'sans',
  'pas',
  'sin',
  'ningún',
  'zonder',
  'geen',
  'niet',
]);
const turning = setOf([
  'but',
  'however',
  'aber',
  'sondern',
  'jedoch',
  'mais',
  'pero',
  'sino',
  'maar',
  'only',
  'just',
  'nur',
]);
const approving = setOf([
  'fine',
  'good',
  'great',
  'ideal',
  'suitable',
  'perfect',
  'geeignet',
  'gut',
  'ideal',
]);
const unneeded = setOf([
  'required',
  'needed',
  'necessary',
  'need',
  'nötig',
  'notwendig',
  'erforderlich',
  'benötigt',
  'nécessaire',
  'requis',
  'necesario',
  'necesaria',
  'nodig',
  'vereist',
]);
const optional = setOf([
  'optional',
  'optionally',
  'optionnel',
  'facultatif',
  'opcional',
  'optioneel',
  'could',
  'might',
  'könntest',
  'kannst',
  'wahlweise',
  'alternatively',
  'alternativ',
]);
const instead = [
  'instead of',
  'rather than',
  'anstatt',
  'statt',
  'anstelle',
  'au lieu',
  'plutôt que',
  'en lugar de',
  'en vez de',
  'in plaats van',
].map((phrase) => phrase.split(' ').map(foldWord));

/** How far a negation reaches to the right, and how far behind a thing "not required" may stand. */
const reach = 7;
const after = 6;

export type Scope = 'stated' | 'optional' | 'negated';

/** Whether the words from `from` to `to` are said of the thing, said to be optional, or denied. */
export function scopeOf(tokens: readonly Token[], from: number, to: number): Scope {
  const { sentence } = tokens[from]!;
  const word = (at: number) => (tokens[at]?.sentence === sentence ? tokens[at].word : undefined);
  for (let at = from - 1; at >= from - reach; at -= 1) {
    const before = word(at);
    if (before === undefined || turning.has(before)) break;
    if (negating.has(before) && !unneeded.has(word(at + 1) ?? '')) return 'negated';
    if (beginsInstead(word, at)) return 'negated';
  }
  let isDenied = false;
  for (let at = to; at < to + after; at += 1) {
    const next = word(at);
    if (next === undefined || turning.has(next) || approving.has(next)) break;
    // "… some light cotton is not."
    if (negating.has(next) && at > to && word(at + 1) === undefined) return 'negated';
    if (negating.has(next) || /^(isn|aren|don)$/.test(next)) isDenied = true;
    if (isDenied && unneeded.has(next)) return 'negated';
    if (optional.has(next)) return 'optional';
  }
  for (let at = from - 1; at >= from - reach; at -= 1) {
    if (optional.has(word(at) ?? '')) return 'optional';
  }
  return 'stated';
}

function beginsInstead(word: (at: number) => string | undefined, at: number): boolean {
  return instead.some((phrase) => phrase.every((part, index) => word(at + index) === part));
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}
