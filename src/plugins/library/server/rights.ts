import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'library';

export const libraryActions = {
  claimCodes: { room, uid: 'claim-codes', displayName: 'See the codes by which buyers claim orders' },
} satisfies Record<string, AdminAction>;
