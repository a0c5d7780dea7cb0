import type { DownloadRight, Entitlement } from '../contract';

/** What the ledger says of a right, and of the file that is asked for. */
export interface RightFacts extends Entitlement {
  state: 'active' | 'revoked';
  /** Null where no file is asked for; `unknown` where there is no such file. */
  file: { patternId: string; isRecalled: boolean } | 'unknown' | null;
}

/** The one decision on every path to bytes. A withdrawn version stays its owners'; a recalled one is nobody's. */
export function downloadRight(facts: RightFacts | undefined): DownloadRight {
  if (facts === undefined) return { kind: 'refused', reason: 'unknown' };
  const { state, file, ...entitlement } = facts;
  if (state === 'revoked') return { kind: 'refused', reason: 'revoked' };
  if (file === 'unknown' || (file !== null && file.patternId !== entitlement.patternId)) {
    return { kind: 'refused', reason: 'other-pattern' };
  }
  if (file?.isRecalled === true) return { kind: 'refused', reason: 'recalled' };
  return { kind: 'entitled', entitlement };
}
