export const connectorsRight = {
  read: 'plugin::connectors.read',
  change: 'plugin::connectors.change',
  replay: 'plugin::connectors.replay',
};
