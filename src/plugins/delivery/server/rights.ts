import type { AdminAction } from '../../../kernel/doors/admin-door';

const room = 'delivery';

export const deliveryActions = {
  trace: { room, uid: 'trace', displayName: 'Trace a leaked file to its order' },
<<<<<<< HEAD
  resend: { room, uid: 'resend', displayName: 'Send a mail again, extend a download link' },
=======
  mail: { room, uid: 'mail', displayName: 'See mails that did not arrive and addresses that get none' },
  resend: { room, uid: 'resend', displayName: 'Send a mail again that failed' },
>>>>>>> p5-money
} satisfies Record<string, AdminAction>;
