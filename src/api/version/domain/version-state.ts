import { DomainError } from '../../../kernel/errors/domain-error';

export const versionStates = [
  'draft',
  'checking',
  'rejected',
  'preparing',
  'ready',
  'released',
  'superseded',
  'withdrawn',
] as const;
export type VersionState = (typeof versionStates)[number];

/** The table of moves, written once; what is absent is forbidden. Any change of the files leads back to draft. */
const moves: Readonly<Record<VersionState, readonly VersionState[]>> = {
  draft: ['checking'],
  checking: ['rejected', 'preparing', 'draft'],
  rejected: ['draft', 'checking'],
  preparing: ['ready', 'rejected', 'draft'],
  ready: ['released', 'draft', 'checking'],
  released: ['superseded', 'withdrawn'],
  superseded: ['withdrawn'],
  withdrawn: [],
};

/** From here on the version is in the ledger and can never change. */
export function isReleased(state: VersionState): boolean {
  return state === 'released' || state === 'superseded' || state === 'withdrawn';
}

function canMove(from: VersionState, to: VersionState): boolean {
  return moves[from].includes(to);
}

/** @throws DomainError `version/forbidden-move` */
export function assertMove(from: VersionState, to: VersionState): void {
  if (canMove(from, to)) return;
  throw new DomainError('version/forbidden-move', `A version that is ${from} cannot become ${to}.`, {
    kind: 'conflict',
    details: { from, to, allowed: moves[from] },
  });
}
