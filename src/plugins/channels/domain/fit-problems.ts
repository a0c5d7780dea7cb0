import type { ChannelFit, FitReason } from '../../preflight/contract';
import type { Platform, Problem } from '../contract';

/**
 * What preflight says of a version for a platform, among the platform's other problems. A rule that both speak of is
 * told once, by the one who is stricter.
 */
export function withFitProblems(
  problems: readonly Problem[],
  fits: readonly ChannelFit[],
  platforms: readonly Platform[],
): Problem[] {
  const told = fits.flatMap(({ channel, reasons }) => {
    const platform = platforms.find((one) => one === channel);
    return platform === undefined ? [] : fitProblems(reasons, platform);
  });
  const isTold = (one: Problem) =>
    told.some(
      ({ rule, platform, level }) =>
        rule === one.rule && platform === one.platform && (level === 'blocks' || one.level === 'warns'),
    );
  const kept = problems.filter((one) => !isTold(one));
  const isKept = (one: Problem) =>
    kept.some(({ rule, platform }) => rule === one.rule && platform === one.platform);
  return [...kept, ...told.filter((one) => !isKept(one))];
}

/** One a rule, with the worst of its files. */
function fitProblems(reasons: readonly FitReason[], platform: Platform): Problem[] {
  return [...Map.groupBy(reasons, ({ rule }) => rule)].map(([rule, group]) => ({
    level: group.some(({ level }) => level === 'refuses') ? 'blocks' : 'warns',
    rule,
    platform,
    value: valueOf(group),
    limit: group[0]?.limit ?? null,
  }));
}

function valueOf(group: readonly FitReason[]): Problem['value'] {
  const numbers = group.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  if (numbers.length > 0) return Math.max(...numbers);
  const isFinding = group.some(({ rule }) => rule === 'finding');
  const texts = group.map(({ file, value }) =>
    isFinding ? `${file ?? ''}: ${String(value)}` : String(value),
  );
  return [...new Set(texts)].join(isFinding ? ' ' : ', ');
}
