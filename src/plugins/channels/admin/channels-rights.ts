export const channelsRight = {
  read: 'plugin::channels.read',
  change: 'plugin::channels.change',
  connect: 'plugin::channels.connect',
} as const;
