import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'analytics';

export const analyticsActions = {
  read: { room, uid: 'read', displayName: 'See sales, rates and sleeping patterns' },
  rebuild: { room, uid: 'rebuild', displayName: 'Count all figures anew' },
} satisfies Record<string, AdminAction>;
