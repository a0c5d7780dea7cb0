import type { Core } from '@strapi/strapi';
import { storeKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { newVaultKey } from '../../../../kernel/vault/vault-key';
import { settingsKey } from '../../../../kernel/settings/settings';
import { bytesSetting } from '../settings';

/**
 * Where a download's form may lead besides ourselves: browsers hold a page's policy against the redirects of its
 * forms. Null where the bytes stream through us.
 */
export async function bucketOrigin(strapi: Core.Strapi): Promise<string | null> {
  const { way } = await service(strapi, settingsKey).get(bytesSetting);
  if (way === 'stream') return null;
  const address = await service(strapi, storeKey).presign(newVaultKey(), { seconds: 1, filename: 'none' });
  return address === null ? null : new URL(address).origin;
}
