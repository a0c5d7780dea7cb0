import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'delivery';

export const deliveryActions = {
  trace: { room, uid: 'trace', displayName: 'Trace a leaked file to its order' },
  mail: { room, uid: 'mail', displayName: 'See mails that did not arrive and addresses that get none' },
  resend: { room, uid: 'resend', displayName: 'Send a mail again, extend a download link' },
} satisfies Record<string, AdminAction>;
