import type { Core } from '@strapi/strapi';
import { vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import type { FoundDownload } from '../links/find-download';
import type { StampedCopy } from '../links/stamped-copy';
import { bytesSetting } from '../settings';
import { writeCopy } from './stored-copies';

/**
 * An address of the bucket itself for a file that may be had, or null where its bytes stream through us: that is so
 * unless an operator chose otherwise, and always for a vault on disk. Whoever holds the address may begin a transfer
 * until its seconds are over, whatever happens to the right: that is the bound on a refund.
 */
export async function presignedAddress(
  strapi: Core.Strapi,
  { source, name }: FoundDownload,
  copy: StampedCopy,
): Promise<string | null> {
  const { way, seconds } = await service(strapi, settingsKey).get(bytesSetting);
  if (way === 'stream') return null;
  const isStamped = copy.patches.length > 0;
  if (isStamped && way !== 'presign-stamped') return null;
  const options = { seconds, filename: name };
  const plain = await service(strapi, vaultKey).presign(source.key, options);
  if (plain === null || !isStamped) return plain;
  return writeCopy(strapi, { source, copy, options });
}
