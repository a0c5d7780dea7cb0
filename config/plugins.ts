import { parseEnvironment } from '../src/kernel/config/environment';
import { mailTransport } from '../src/kernel/config/mail-transport';
import { mediaProvider } from '../src/kernel/config/media-provider';

/** A plugin of ours is source: the app compiles its server half and bundles its admin half. */
const ours = (name: string) => ({ [name]: { enabled: true, resolve: `./src/plugins/${name}` } });

export default () => {
  const environment = parseEnvironment(process.env);
  return {
    ...ours('preflight'),
    ...ours('tagging'),
    ...ours('channels'),
    ...ours('orders'),
    ...ours('delivery'),
    ...ours('updates'),
    ...ours('library'),
    ...ours('connectors'),
    ...ours('analytics'),
    upload: {
      config: {
        ...mediaProvider(environment),
        sizeLimit: 20 * 1024 * 1024,
        security: {
          allowedTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif', 'video/mp4'],
          deniedTypes: ['image/svg+xml', 'image/vnd.dxf', 'application/pdf', 'text/*'],
        },
      },
    },
    email: { config: mailTransport(environment) },
    i18n: { enabled: true },
    'users-permissions': {
      config: {
        jwtSecret: environment.JWT_SECRET,
        jwt: { expiresIn: '1h' },
        register: { allowedFields: [] },
      },
    },
  };
};
