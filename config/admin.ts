import { parseEnvironment } from '../src/kernel/config/environment';

export default () => {
  const environment = parseEnvironment(process.env);
  return {
    autoOpen: false,
    auth: { secret: environment.ADMIN_JWT_SECRET },
    apiToken: { salt: environment.API_TOKEN_SALT },
    transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: environment.ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false },
    tutorials: false,
    preview: { enabled: false },
  };
};
