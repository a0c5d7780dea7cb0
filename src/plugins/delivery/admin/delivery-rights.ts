/** Rights of this room, as the server registers them. */
export const deliveryRights = {
  trace: 'plugin::delivery.trace',
  resend: 'plugin::delivery.resend',
  mail: 'plugin::delivery.mail',
} as const;
