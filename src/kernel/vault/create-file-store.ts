import path from 'node:path';
import type { Environment } from '../config/environment';
import type { FileStore } from './file-store';
import { createLocalStore } from './local-store';
import { createS3Store } from './s3-store';

type VaultEnvironment = Pick<
  Environment,
  | 'SELVEDGE_VAULT'
  | 'SELVEDGE_VAULT_DIR'
  | 'SELVEDGE_S3_ENDPOINT'
  | 'SELVEDGE_S3_REGION'
  | 'SELVEDGE_S3_BUCKET'
  | 'SELVEDGE_S3_ACCESS_KEY_ID'
  | 'SELVEDGE_S3_SECRET_ACCESS_KEY'
  | 'SELVEDGE_S3_PATH_STYLE'
>;

/** The store that the environment names; a local one lies in `vault` of the data directory unless said. */
export function createFileStore(environment: VaultEnvironment, dataDir: string): FileStore {
  if (environment.SELVEDGE_VAULT === 'local') {
    return createLocalStore({ directory: environment.SELVEDGE_VAULT_DIR ?? path.join(dataDir, 'vault') });
  }
  const endpoint = environment.SELVEDGE_S3_ENDPOINT;
  return createS3Store({
    bucket: environment.SELVEDGE_S3_BUCKET ?? '',
    region: environment.SELVEDGE_S3_REGION,
    accessKeyId: environment.SELVEDGE_S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.SELVEDGE_S3_SECRET_ACCESS_KEY ?? '',
    endpoint,
    pathStyle: environment.SELVEDGE_S3_PATH_STYLE,
    // Google's interoperability knows preconditions by generation only, not `If-None-Match`.
    conditionalWrites: endpoint === undefined || !new URL(endpoint).hostname.endsWith('.googleapis.com'),
  });
}
