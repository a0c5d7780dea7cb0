import type { VersionState } from '../../api/version/contract';

/** States in which the server works on a version and will move it on by itself. */
export function isMoving(state: VersionState): boolean {
  return state === 'checking' || state === 'preparing';
}

/** In the ledger: nothing about it changes any more. */
export function isInLedger(state: VersionState): boolean {
  return state === 'released' || state === 'superseded' || state === 'withdrawn';
}

type Tone = 'success' | 'primary' | 'danger' | 'warning' | 'neutral' | 'secondary' | 'alternative';

export const stateTone: Readonly<Record<VersionState, Tone>> = {
  draft: 'neutral',
  checking: 'secondary',
  rejected: 'danger',
  preparing: 'secondary',
  ready: 'primary',
  released: 'success',
  superseded: 'alternative',
  withdrawn: 'warning',
};
