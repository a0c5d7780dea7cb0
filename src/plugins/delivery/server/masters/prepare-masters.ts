import type { Core } from '@strapi/strapi';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { designerStampsKey } from '../../../../api/designer/contract';
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
import { printMaster, recordPrints, type MasterPage } from './print-master';
import { notPreparedText } from './not-prepared-text';
import { masterFormatOf, type MasterFormat } from '../../domain/stamping/stampable';
import { settingsKey } from '../../../../kernel/settings/settings';
import { stampSetting } from '../settings';

type Preparation =
  | { kind: 'prepared'; file: PreparedFile; object: VaultObject; pages: MasterPage[] }
  | { kind: 'refused'; problem: string };

/** A master may be this much larger than its file: slots for marks on every page, fonts, drawings not compressed. */
const roomForSlots = 64 * 1024 * 1024;

/**
 * Prepares a master of every PDF, SVG and DXF of a version, so that no buyer waits for it. A PDF that cannot have one
 * sends the version back to the editor with the reason; a drawing that cannot goes out alike to everybody, which the
 * Release dialog says. Safe to repeat: what an earlier run stored is swept.
 */
export async function prepareMasters(strapi: Core.Strapi, versionId: string): Promise<void> {
  const versions = service(strapi, versionsKey);
  const version = await versions.load(versionId);
  if (version.state !== 'preparing') return;
  const prepared: PreparedFile[] = [];
  const masters: { object: VaultObject; pages: MasterPage[] }[] = [];
  for (const file of version.files) {
    const format = masterFormatOf(file.format);
    const preparation = format === undefined ? undefined : await prepareOne(strapi, version, file, format);
    if (preparation?.kind === 'refused' && format === 'pdf')
      return versions.notPrepared(versionId, preparation.problem);
    if (preparation?.kind !== 'prepared') {
      prepared.push({ fileId: file.fileId, master: null });
      continue;
    }
    prepared.push(preparation.file);
    masters.push(preparation);
  }
  service(strapi, faultPointsKey).pass('release.masters-stored');
  await service(
    strapi,
    transactionKey,
  )(async (trx) => {
    for (const { object, pages } of masters) {
      await service(strapi, vaultKey).record(object, trx);
      await recordPrints(trx, object.key, pages);
    }
    await versions.prepared(versionId, prepared);
  });
  service(strapi, faultPointsKey).pass('release.masters-recorded');
}

async function prepareOne(
  strapi: Core.Strapi,
  { code, patternId }: DraftVersion,
  file: DraftFile,
  format: MasterFormat,
): Promise<Preparation> {
  const { place: shopsPlace } = await service(strapi, settingsKey).get(stampSetting);
  const own = await service(strapi, designerStampsKey).ofPattern(patternId);
  const place = own.place ?? shopsPlace;
  const vault = service(strapi, vaultKey);
  const environment = service(strapi, environmentKey);
  return withScratch(environment.SELVEDGE_DATA_DIR, async (folder) => {
    const source = path.join(folder, 'source');
    const destination = path.join(folder, MASTER_FILE);
    await pipeline(await vault.open(file.vaultKey), createWriteStream(source));
    const outcome = await service(strapi, readingKey).run(prepareMasterOperation, {
      file: source,
      input: { code, checkUrl: `${publicUrl(environment)}/v/${code}`, format, place },
      take: { [MASTER_FILE]: destination },
    });
    if (outcome.kind === 'failed') return refused(file, outcome.reason);
    if (outcome.output.kind === 'refused') return refused(file, outcome.output.reason);
    const { plan } = outcome.output;
    const pages = await printMaster(strapi, {
      master: destination,
      plan,
      scratch: path.join(folder, 'sample'),
    });
    const limit = file.bytes + roomForSlots;
    const object = await vault.receive(createReadStream(destination), {
      limit,
      expectedBytes: plan.totalBytes,
    });
    const { key, sha256, bytes } = object;
    return {
      kind: 'prepared',
      object,
      pages,
      file: { fileId: file.fileId, master: { key, sha256, bytes, slots: plan } },
    };
  });
}

function refused({ name }: DraftFile, reason: Parameters<typeof notPreparedText>[1]): Preparation {
  return { kind: 'refused', problem: notPreparedText(name, reason) };
}
