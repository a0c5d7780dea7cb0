import type { Core } from '@strapi/strapi';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  versionsKey,
  type DraftFile,
  type DraftVersion,
  type PreparedFile,
} from '../../../../api/version/contract';
import { faultPointsKey } from '../../../../kernel/faults/fault-points';
import { environmentKey, readingKey, transactionKey, vaultKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { VaultObject } from '../../../../kernel/vault/vault-records';
import { withScratch } from '../../../../kernel/vault/scratch';
import { MASTER_FILE, prepareMasterOperation } from '../../adapters/prepare-master-operation';
import { publicUrl } from '../../../../kernel/config/public-url';
import { notPreparedText } from './not-prepared-text';
import { hasMaster } from './release-check';

type Preparation =
  { kind: 'prepared'; file: PreparedFile; object: VaultObject } | { kind: 'refused'; problem: string };

/** A master may be this much larger than its PDF: slots for marks on every page, and fonts. */
const roomForSlots = 64 * 1024 * 1024;

/**
 * Prepares a master of every PDF of a version, so that no buyer waits for it. A file that cannot have one sends the
 * version back to the editor with the reason. Safe to repeat: what an earlier run stored is swept.
 */
export async function prepareMasters(strapi: Core.Strapi, versionId: string): Promise<void> {
  const versions = service(strapi, versionsKey);
  const version = await versions.load(versionId);
  if (version.state !== 'preparing') return;
  const prepared: PreparedFile[] = [];
  const objects: VaultObject[] = [];
  for (const file of version.files) {
    if (!hasMaster(file)) {
      prepared.push({ fileId: file.fileId, master: null });
      continue;
    }
    const preparation = await prepareOne(strapi, version, file);
    if (preparation.kind === 'refused') return versions.notPrepared(versionId, preparation.problem);
    prepared.push(preparation.file);
    objects.push(preparation.object);
  }
  service(strapi, faultPointsKey).pass('release.masters-stored');
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    for (const object of objects) await service(strapi, vaultKey).record(object, trx);
    await versions.prepared(versionId, prepared);
  });
  service(strapi, faultPointsKey).pass('release.masters-recorded');
}

async function prepareOne(
  strapi: Core.Strapi,
  { code }: DraftVersion,
  file: DraftFile,
): Promise<Preparation> {
  const vault = service(strapi, vaultKey);
  const environment = service(strapi, environmentKey);
  return withScratch(environment.SELVEDGE_DATA_DIR, async (folder) => {
    const source = path.join(folder, 'source.pdf');
    const destination = path.join(folder, MASTER_FILE);
    await pipeline(await vault.open(file.vaultKey), createWriteStream(source));
    const outcome = await service(strapi, readingKey).run(prepareMasterOperation, {
      file: source,
      input: { code, checkUrl: `${publicUrl(environment)}/v/${code}` },
      take: { [MASTER_FILE]: destination },
    });
    if (outcome.kind === 'failed') return refused(file, outcome.reason);
    if (outcome.output.kind === 'refused') return refused(file, outcome.output.reason);
    const { plan } = outcome.output;
    const limit = file.bytes + roomForSlots;
    const object = await vault.receive(createReadStream(destination), {
      limit,
      expectedBytes: plan.totalBytes,
    });
    const { key, sha256, bytes } = object;
    return {
      kind: 'prepared',
      object,
      file: { fileId: file.fileId, master: { key, sha256, bytes, slots: plan } },
    };
  });
}

function refused({ name }: DraftFile, reason: Parameters<typeof notPreparedText>[1]): Preparation {
  return { kind: 'refused', problem: notPreparedText(name, reason) };
}
