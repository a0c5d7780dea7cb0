import { addTo, emptyCount } from './count.mjs';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/**
 * Judges every pair of every rule. The more pairs that Chromium prints are left out where there is none.
 *
 * @returns counts by rule, and how many pairs were printed
 */
export async function judgeSpecimens(judge, specimens, hasChromium, say) {
  const counts = new Map();
  let printed = 0;
  for (const { rule, make, printed: more = 0 } of specimens) {
    const count = emptyCount();
    const others = hasChromium ? Array.from({ length: more }, (_, index) => 20 + index) : [];
    for (const seed of [...seeds, ...others]) {
      const pair = await make(seed);
      for (const side of ['right', 'wrong']) {
        const findings = await judge.findingsOf(pair[side]);
        const isNamed = findings.some((finding) => finding.rule === rule);
        addTo(count, {
          isFaulty: side === 'wrong',
          isNamed,
          what: `seed ${seed}, the ${side} one (${pair[side].name})`,
        });
      }
    }
    printed += others.length;
    counts.set(rule, count);
    say(`${rule}: ${count.tp + count.fn} wrong, ${count.fn} missed, ${count.fp} named wrongly`);
  }
  return { counts, printed };
}
