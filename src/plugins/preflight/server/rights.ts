import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'preflight';

/** Beside `fileActions`: what is decided against a check, and looks at everything again. */
export const gateActions = {
  override: { room, uid: 'findings.override', displayName: 'Accept findings of files with a reason' },
  readRechecks: { room, uid: 'recheck.read', displayName: 'See re-checks of the catalogue' },
  recheck: { room, uid: 'recheck.run', displayName: 'Check the whole catalogue again' },
} satisfies Record<string, AdminAction>;
