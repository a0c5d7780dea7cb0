import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'orders';

export const orderActions = {
  read: { room, uid: 'read', displayName: 'See orders, customers and their history' },
  change: {
    room,
    uid: 'change',
    displayName: 'Revoke entitlements and give them back, give copies, issue bills',
  },
  accounts: { room, uid: 'accounts', displayName: 'Make signing secrets of channel accounts' },
  export: { room, uid: 'export', displayName: 'Export orders, customers and entitlements as files' },
  privacy: { room, uid: 'privacy', displayName: 'Hand customers their data and erase them' },
} satisfies Record<string, AdminAction>;
