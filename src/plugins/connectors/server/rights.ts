import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'connectors';

export const connectorActions = {
  read: { room, uid: 'read', displayName: 'See webhooks and inquiries' },
  change: { room, uid: 'change', displayName: 'Change webhooks, inquiry sources and their secrets' },
  replay: { room, uid: 'replay', displayName: 'Send webhooks anew' },
} satisfies Record<string, AdminAction>;
