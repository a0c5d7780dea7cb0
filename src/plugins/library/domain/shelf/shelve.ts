import { erratumText, worstSeverity, type Erratum } from '../../../../api/version/contract';
import { inLocale, type LocalisedText } from '../../../../kernel/pages/localised';
import type { OwnedPattern, TakenBackReason } from '../../contract';
import { licences, type Licence } from '../../../orders/contract';

/** Major, minor, patch. */
type Rank = readonly [number, number, number];

/** A right as the ledger has it. */
export interface RightFacts {
  entitlementId: string;
  patternId: string;
  title: string;
  state: 'active' | 'revoked';
  /** In the words of the ledger. */
  reason: string | null;
  licence: Licence;
  order: { id: string; number: string; placedAt: Date; shop: string };
  isGift: boolean;
  grantedAt: Date;
  bought: { label: string; rank: Rank } | null;
  downloaded: { label: string; rank: Rank; at: Date } | null;
}

/** A released version that was not called back. */
export interface VersionFacts {
  patternId: string;
  label: string;
  rank: Rank;
  releasedAt: Date;
  changelog: readonly LocalisedText[];
  errata: readonly Erratum[];
}

/**
 * What stands on a customer's shelf: each pattern once, by the best right to it; what is new first, then by the day it
 * was bought, and what was taken back last. "New" is measured by the newest version they have downloaded, else bought.
 */
export function shelve(
  rights: readonly RightFacts[],
  versions: readonly VersionFacts[],
  locale: string,
): OwnedPattern[] {
  const byPattern = Map.groupBy(rights, ({ patternId }) => patternId);
  const released = Map.groupBy(
    versions.toSorted((a, b) => compare(b.rank, a.rank)),
    ({ patternId }) => patternId,
  );
  return [...byPattern]
    .map(([patternId, own]) => owned(own, released.get(patternId) ?? [], locale))
    .sort(
      (a, b) =>
        Number(a.state === 'revoked') - Number(b.state === 'revoked') ||
        Number(b.isNew) - Number(a.isNew) ||
        b.order.placedAt.localeCompare(a.order.placedAt) ||
        a.entitlementId.localeCompare(b.entitlementId),
    );
}

function owned(
  own: readonly RightFacts[],
  newestFirst: readonly VersionFacts[],
  locale: string,
): OwnedPattern {
  const right = own.toSorted(best)[0]!;
  const downloaded = newest(own.map((one) => one.downloaded));
  const base = newest([downloaded, right.bought]);
  const isActive = right.state === 'active';
  const [current] = isActive ? newestFirst : [];
  const later =
    base === null || !isActive ? [] : newestFirst.filter(({ rank }) => compare(rank, base.rank) > 0);
  const { grantedAt: _grantedAt, bought, order, ...facts } = right;
  return {
    ...facts,
    reason: isActive ? null : (reasons[facts.reason ?? ''] ?? 'shop'),
    order: { ...order, placedAt: order.placedAt.toISOString() },
    bought: bought?.label ?? null,
    downloaded: downloaded === null ? null : { label: downloaded.label, at: downloaded.at.toISOString() },
    current:
      current === undefined ? null : { label: current.label, releasedAt: current.releasedAt.toISOString() },
    isNew: later.length > 0,
    changes: later.map(({ label, releasedAt, changelog, errata }) => ({
      label,
      releasedAt: releasedAt.toISOString(),
      severity: worstSeverity(errata),
      changelog: inLocale(changelog, locale) ?? null,
      errata: errata.map((one) => erratumText(one, locale)),
    })),
  };
}

/** An active right before a revoked one, then the wider licence, then the older one. */
function best(a: RightFacts, b: RightFacts): number {
  return (
    Number(a.state === 'revoked') - Number(b.state === 'revoked') ||
    width(b.licence) - width(a.licence) ||
    a.grantedAt.getTime() - b.grantedAt.getTime()
  );
}

const width = (licence: Licence): number => licences.indexOf(licence);

/** What events say against a right; all else is the shop's decision, in words for the shop. */
const reasons: Readonly<Record<string, TakenBackReason>> = {
  refunded: 'refund',
  disputed: 'dispute',
  withdrawn: 'withdrawal',
};

function newest<Of extends { rank: Rank }>(found: readonly (Of | null)[]): Of | null {
  return found.reduce<Of | null>(
    (most, one) => (one !== null && (most === null || compare(one.rank, most.rank) > 0) ? one : most),
    null,
  );
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
