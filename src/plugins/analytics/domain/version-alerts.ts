import { binomialUpperTail } from './statistics/binomial';
import { discoveries } from './statistics/false-discovery';
import { leastExposure } from './version-rates';

/** A version's counts, over its life. Versions of one pattern come in the order of their release. */
export interface VersionCounts {
  releasedVersionId: string;
  patternId: string;
  /** Whose returns it is measured by. */
  craft: string;
  sold: number;
  returned: number;
  downloads: number;
  inquiries: number;
}

/** What makes a version stand out, with the numbers that say so. */
export interface VersionAlert {
  kind: 'returns' | 'worse-returns' | 'worse-inquiries';
  releasedVersionId: string;
  patternId: string;
  rate: number;
  /** What it is held against: the craft's share of returns, or the rate of the version before. */
  baseline: number;
  p: number;
}

const q = 0.05;
const leastToCompare = 30;
type Candidate = VersionAlert;

/**
 * Versions that come back more often than their craft's, or that did worse than the version before. Each family of
 * tests is held to a false discovery rate of .05, so a shop of thousands is not flooded with chance.
 */
export function versionAlerts(versions: readonly VersionCounts[]): VersionAlert[] {
  return [
    ...kept(returnCandidates(versions)),
    ...kept(worse(versions, 'worse-returns', ({ returned, sold }) => [returned, sold])),
    ...kept(worse(versions, 'worse-inquiries', ({ inquiries, downloads }) => [inquiries, downloads])),
  ];
}

function kept(candidates: readonly Candidate[]): VersionAlert[] {
  const flags = discoveries(
    candidates.map(({ p }) => p),
    q,
  );
  return candidates.filter((_, index) => flags[index]);
}

function returnCandidates(versions: readonly VersionCounts[]): Candidate[] {
  const pooled = new Map<string, { returned: number; sold: number }>();
  for (const { craft, returned, sold } of versions) {
    const found = pooled.get(craft) ?? { returned: 0, sold: 0 };
    pooled.set(craft, { returned: found.returned + returned, sold: found.sold + sold });
  }
  return versions.flatMap(({ craft, returned, sold, releasedVersionId, patternId }) => {
    const all = pooled.get(craft)!;
    if (sold < leastExposure) return [];
    const baseline = all.returned / all.sold;
    const p = binomialUpperTail(returned, sold, baseline);
    return [{ kind: 'returns' as const, releasedVersionId, patternId, rate: returned / sold, baseline, p }];
  });
}

/** Each version against the one before, where both have 30 exposures: given both counts, by the exact binomial. */
function worse(
  versions: readonly VersionCounts[],
  kind: 'worse-returns' | 'worse-inquiries',
  counts: (version: VersionCounts) => readonly [hits: number, of: number],
): Candidate[] {
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    if (before?.patternId !== version.patternId) return [];
    const [hits, of] = counts(version);
    const [hitsBefore, ofBefore] = counts(before);
    if (of < leastToCompare || ofBefore < leastToCompare || hits === 0) return [];
    const { releasedVersionId, patternId } = version;
    const p = conditionalBinomial({ hits, of }, { hits: hitsBefore, of: ofBefore });
    return [{ kind, releasedVersionId, patternId, rate: hits / of, baseline: hitsBefore / ofBefore, p }];
  });
}

/** How likely the newer rate is so high, or higher, by chance, if both rates are one (Przyborowski, Wilenski 1940). */
export function conditionalBinomial(
  now: { hits: number; of: number },
  before: { hits: number; of: number },
): number {
  return binomialUpperTail(now.hits, now.hits + before.hits, now.of / (now.of + before.of));
}
