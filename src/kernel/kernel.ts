import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import path from 'node:path';
import { systemClock, type Clock } from './clock/clock';
import type { Environment } from './config/environment';
import { createEvents, eventsKey } from './events/events';
import { createRouteRegister, routeRegisterKey } from './doors/route-doc';
import { attentionKey, createAttentionRegister } from './home/attention';
import { createHttpClient, type HttpClient } from './http/http-client';
import { createPostgresBucket, type TokenBucket } from './http/token-bucket';
import { newId } from './ids/ids';
import { createJobs, jobsKey } from './jobs/jobs';
import { createTicks, type Ticks } from './jobs/ticks';
import { createTransaction, type InTransaction } from './ledger/transaction';
import { createLog, type Log } from './log/log';
import { createReadingPool, type ReadingPool } from './reading/pool';
import { createKeyring, type Keyring } from './secrets/keyring';
import { createReconcilers, reconcilersKey } from './restore/reconcilers';
import { parseKeys } from './secrets/parse-keys';
import { createSealedColumns, sealedColumnsKey } from './secrets/sealed-columns';
import { serviceKey, type ServiceKey } from './service';
import { createSettings, settingsKey } from './settings/settings';
import { createFileStore } from './vault/create-file-store';
import type { FileStore } from './vault/file-store';
import { createVault, type Vault } from './vault/vault';
import { createVaultRecords } from './vault/vault-records';

export const environmentKey = serviceKey<Environment>('kernel::environment');
export const transactionKey = serviceKey<InTransaction>('kernel::transaction');
export const knexKey = serviceKey<() => Knex>('kernel::knex');
export const clockKey = serviceKey<Clock>('kernel::clock');
export const logKey = serviceKey<Log>('kernel::log');
export const ticksKey = serviceKey<Ticks>('kernel::ticks');
export const storeKey = serviceKey<FileStore>('kernel::store');
export const httpKey = serviceKey<HttpClient>('kernel::http');
export const vaultKey = serviceKey<Vault>('kernel::vault');
export const readingKey = serviceKey<ReadingPool>('kernel::reading');
export const keyringKey = serviceKey<Keyring>('kernel::keyring');

/** Builds the kernel and hands it to Strapi's container, where `service(strapi, key)` finds its parts. */
export function composeKernel(strapi: Core.Strapi): void {
  const environment = strapi.config.get('selvedge') as Environment;
  const dataDir = path.resolve(strapi.dirs.app.root, environment.SELVEDGE_DATA_DIR);
  const provide = <T>({ uid }: ServiceKey<T>, part: T): T => {
    strapi.add(uid, () => part);
    return part;
  };

  provide(environmentKey, environment);
  provide(clockKey, systemClock);
  const log = provide(
    logKey,
    createLog({
      level: environment.SELVEDGE_LOG_LEVEL,
      write: (line: string) => process.stdout.write(`${line}\n`),
    }),
  );
  const db = provide(knexKey, () => strapi.db.connection as unknown as Knex);
  const transaction = provide(transactionKey, createTransaction(strapi));
  const jobs = provide(
    jobsKey,
    createJobs({ connectionString: environment.DATABASE_URL, log: log.child({ room: 'jobs' }) }),
  );
  provide(eventsKey, createEvents({ jobs, transaction, newId }));
  provide(ticksKey, createTicks({ jobs, transaction, log: log.child({ room: 'ticks' }) }));
  provide(settingsKey, createSettings({ db, transaction }));
  provide(routeRegisterKey, createRouteRegister());
  provide(attentionKey, createAttentionRegister());
  provide(reconcilersKey, createReconcilers());
  provide(
    httpKey,
    createHttpClient({ log: log.child({ room: 'http' }), clock: systemClock, bucket: hostBucket(db) }),
  );
  provide(keyringKey, createKeyring(parseKeys(environment.SELVEDGE_KEYS)));
  provide(sealedColumnsKey, createSealedColumns());
  const store = provide(storeKey, createFileStore(environment, dataDir));
  provide(vaultKey, createVault({ store, records: createVaultRecords(db), clock: systemClock }));
  provide(
    readingKey,
    createReadingPool({
      size: 2,
      appRoot: strapi.dirs.app.root,
      scratchRoot: path.join(dataDir, 'reading'),
      log: log.child({ room: 'reading' }),
    }),
  );
}

/** So many requests a second to one host, over all instances; the connection is there at the first one only. */
function hostBucket(db: () => Knex): TokenBucket {
  const perSecond = 10;
  let bucket: TokenBucket | undefined;
  return {
    take: (host) => {
      bucket ??= createPostgresBucket({ db: db(), name: 'host', points: perSecond, perSeconds: 1 });
      return bucket.take(host);
    },
  };
}
