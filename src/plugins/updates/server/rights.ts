import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'updates';

export const updateActions = {
  read: { room, uid: 'read', displayName: 'See update notices and their mails' },
  change: { room, uid: 'change', displayName: 'Hold, resume and resend update mails' },
} satisfies Record<string, AdminAction>;
