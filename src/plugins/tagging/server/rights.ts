import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'tagging';

export const taggingActions = {
  read: { room, uid: 'read', displayName: 'See what is suggested for patterns' },
  change: { room, uid: 'change', displayName: 'Ask for suggestions, accept and reject them' },
  configure: { room, uid: 'configure', displayName: 'Set the model’s key, see runs and costs' },
} satisfies Record<string, AdminAction>;
