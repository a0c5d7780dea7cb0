import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'channels';

export const channelActions = {
  read: { room, uid: 'read', displayName: 'See channels and what is listed there' },
  change: { room, uid: 'change', displayName: 'List patterns and take them off' },
  connect: { room, uid: 'connect', displayName: 'Connect channels and make their secrets' },
} satisfies Record<string, AdminAction>;
