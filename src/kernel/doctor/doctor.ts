import type { Core } from '@strapi/strapi';
import path from 'node:path';
import { mailTransport } from '../config/mail-transport';
import { clockKey, environmentKey, keyringKey, knexKey, readingKey, storeKey } from '../kernel';
import { sealedColumnsKey } from '../secrets/sealed-columns';
import { service, serviceKey } from '../service';
import { newVaultKey } from '../vault/vault-key';
import type { Diagnosis } from './diagnosis';
import { lookAtConfiguration, type ConfigurationFacts } from './look-at-configuration';
import { lookAtKeys } from './look-at-keys';
import { lookAtDatabase, lookAtMail, lookAtVault } from './look-at-services';

/** Rooms to the right add what they know to be safe or not. */
export interface DoctorRegister {
  add(look: () => Promise<Diagnosis[]>): void;
  readonly looks: readonly (() => Promise<Diagnosis[]>)[];
}
export const doctorRegisterKey = serviceKey<DoctorRegister>('kernel::doctor-register');

export function createDoctorRegister(): DoctorRegister {
  const looks: (() => Promise<Diagnosis[]>)[] = [];
  return { looks, add: (look) => void looks.push(look) };
}

/** Everything that can be wrong with this Selvedge and how to mend it; changes nothing. */
export async function examine(strapi: Core.Strapi): Promise<Diagnosis[]> {
  const environment = service(strapi, environmentKey);
  const { host, port, secure } = mailTransport(environment).providerOptions;
  const found = await Promise.all([
    Promise.resolve(lookAtConfiguration(configurationFacts(strapi))),
    lookAtDatabase(service(strapi, knexKey)(), () => service(strapi, clockKey).now()),
    lookAtVault(service(strapi, storeKey), newVaultKey()),
    lookAtMail({ host, port, secure }),
    lookAtKeys(
      service(strapi, knexKey)(),
      service(strapi, keyringKey),
      service(strapi, sealedColumnsKey).columns,
    ),
    ...service(strapi, doctorRegisterKey).looks.map((look) => look()),
  ]);
  return found.flat();
}

function configurationFacts(strapi: Core.Strapi): ConfigurationFacts {
  const environment = service(strapi, environmentKey);
  const publicFolder = path.resolve(strapi.dirs.static.public) + path.sep;
  const { API_TOKEN_SALT, ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, JWT_SECRET, ENCRYPTION_KEY } = environment;
  const appKeys = Object.fromEntries(environment.APP_KEYS.map((key, index) => [`APP_KEYS[${index}]`, key]));
  return {
    isProduction: environment.NODE_ENV === 'production',
    node: process.versions.node,
    strapi: String(strapi.config.get('info.strapi')),
    secrets: {
      ...appKeys,
      API_TOKEN_SALT,
      ADMIN_JWT_SECRET,
      TRANSFER_TOKEN_SALT,
      JWT_SECRET,
      ENCRYPTION_KEY,
    },
    publicUrl: environment.PUBLIC_URL,
    trustsProxy: environment.SELVEDGE_TRUST_PROXY,
    isDemo: environment.SELVEDGE_DEMO,
    reachesPrivate: environment.SELVEDGE_OUTBOUND_PRIVATE,
    smtpIsSet: environment.SELVEDGE_SMTP_URL !== undefined,
    strictRest: strapi.config.get('api.rest.strictParams') === true,
    strictDocuments: strapi.config.get('api.documents.strictParams') === true,
    reloads: strapi.config.get('autoReload') === true,
    allowedUploads: strapi.config.get('plugin::upload.security.allowedTypes'),
    vaultIsPublic: path
      .resolve(environment.SELVEDGE_VAULT_DIR ?? environment.SELVEDGE_DATA_DIR)
      .startsWith(publicFolder),
    sandbox: service(strapi, readingKey).level(),
  };
}
