import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import type { Events } from '../../kernel/events/events';
import { faultPointsKey } from '../../kernel/faults/fault-points';
import { newId } from '../../kernel/ids/ids';
import { environmentKey } from '../../kernel/kernel';
import { audit } from '../../kernel/ledger/audit';
import type { InTransaction, Trx } from '../../kernel/ledger/transaction';
import { service } from '../../kernel/service';
import {
  versionReleased,
  type DraftFile,
  type DraftVersion,
  type Objection,
  type ReleaseCheck,
  type ReleasedVersion,
  type ReleasePlan,
} from './contract';
import { releaseObjections } from './domain/release-objections';
import { parseLabel } from './domain/version-label';
import { loadDraft } from './load-draft';
import type { FilledReleaseRegister } from './release-register';
import { moveVersion } from './version-row';

export interface ReleaseTools {
  strapi: Core.Strapi;
  transaction: InTransaction;
  events: Events;
  register: FilledReleaseRegister;
}

/** What stands in the way of a release and what would happen; changes nothing. */
export async function planRelease(
  { strapi, transaction, register }: ReleaseTools,
  versionId: string,
): Promise<ReleasePlan> {
  return transaction(async (trx) => {
    const version = await loadDraft(strapi, versionId);
    const objections = await objectionsTo(version, trx, register.checks);
    const effects: string[] = [];
    for (const effect of register.effects) effects.push(...(await effect.describe(version, trx)));
    const releasable = objections.every(({ level }) => level !== 'blocks');
    return { version, objections, effects: [...ownEffects(version), ...effects], releasable };
  });
}

/**
 * Releases a version: one transaction that locks its pattern, asks every check, writes the ledger, supersedes
 * the current version and appends `version.released`. Nothing slow runs inside; masters exist before.
 * `at` is the demo shop's alone: its versions have a past.
 * @throws DomainError `version/objections` with every objection in `details`, `version/backdated`
 */
export async function releaseVersion(
  tools: ReleaseTools,
  versionId: string,
  actor: string,
  at?: Date,
): Promise<ReleasedVersion> {
  const { strapi, transaction, events, register } = tools;
  if (at !== undefined) assertDemo(strapi);
  const faults = service(strapi, faultPointsKey);
  const released = await transaction(async (trx) => {
    const { patternId } = await loadDraft(strapi, versionId);
    await lockPattern(trx, patternId);
    const version = await loadDraft(strapi, versionId);
    const checks = register.checks.filter(({ isAdvice }) => isAdvice !== true);
    const blocking = (await objectionsTo(version, trx, checks)).filter(({ level }) => level === 'blocks');
    if (blocking.length > 0) throw objected(blocking);

    const releasedVersionId = await writeLedger(trx, version, { actor, at });
    await supersedeCurrent(strapi, trx, patternId);
    await trx
      .withSchema('ledger')
      .table('released_standing')
      .insert({
        released_version_id: releasedVersionId,
        pattern_id: patternId,
        state: 'released',
        since: at ?? trx.fn.now(),
      });
    const releasedAt = at ?? new Date();
    await moveVersion(strapi, versionId, { state: 'released', releasedAt, problem: null });
    const { label } = version;
    await events.publish(trx, versionReleased, { releasedVersionId, versionId, patternId, label });
    await audit(trx, {
      actor,
      action: 'version.released',
      subject: `version:${versionId}`,
      details: { patternId, label },
    });
    faults.pass('release.written');
    return { releasedVersionId, patternId, label };
  });
  faults.pass('release.committed');
  return released;
}

/** Releases and withdrawals of one pattern happen one after the other. */
export async function lockPattern(trx: Trx, patternId: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`pattern:${patternId}`]);
}

async function objectionsTo(
  version: DraftVersion,
  trx: Trx,
  checks: readonly ReleaseCheck[],
): Promise<Objection[]> {
  const highest = await highestLabel(trx, version.patternId);
  const others: Objection[] = [];
  for (const { check } of checks) others.push(...(await check(version, trx)));
  return [...releaseObjections(version, highest), ...others];
}

async function highestLabel(trx: Trx, patternId: string): Promise<string | null> {
  const row = (await trx
    .withSchema('ledger')
    .table('released_version')
    .where({ pattern_id: patternId })
    .orderBy([
      { column: 'major', order: 'desc' },
      { column: 'minor', order: 'desc' },
      { column: 'patch', order: 'desc' },
    ])
    .first('label')) as { label: string } | undefined;
  return row?.label ?? null;
}

async function writeLedger(
  trx: Trx,
  version: DraftVersion,
  { actor, at }: { actor: string; at: Date | undefined },
): Promise<string> {
  const id = newId();
  await trx
    .withSchema('ledger')
    .table('released_version')
    .insert({
      id,
      pattern_id: version.patternId,
      version_id: version.versionId,
      label: version.label,
      ...parseLabel(version.label),
      code: version.code,
      title: version.patternTitle,
      craft: version.craft,
      changelog: JSON.stringify(version.changelog),
      errata: JSON.stringify(version.errata),
      released_by: actor,
      released_at: at ?? trx.fn.now(),
    });
  await trx
    .withSchema('ledger')
    .table('released_file')
    .insert(version.files.map((file) => fileRow(id, file)));
  return id;
}

function fileRow(releasedVersionId: string, { master, ...file }: DraftFile): Record<string, unknown> {
  return {
    id: newId(),
    released_version_id: releasedVersionId,
    name: file.name,
    role: file.role,
    format: file.format,
    page_format: file.pageFormat,
    language: file.language,
    sha256: file.sha256,
    bytes: file.bytes,
    vault_key: file.vaultKey,
    master_key: master?.key ?? null,
    master_sha256: master?.sha256 ?? null,
    master_bytes: master?.bytes ?? null,
    slots: master === null ? null : JSON.stringify(master.slots),
  };
}

async function supersedeCurrent(strapi: Core.Strapi, trx: Trx, patternId: string): Promise<void> {
  const superseded = (await trx
    .withSchema('ledger')
    .table('released_standing')
    .where({ pattern_id: patternId, state: 'released' })
    .update({ state: 'superseded', since: trx.fn.now() })
    .returning('released_version_id')) as { released_version_id: string }[];
  const ids = superseded.map(({ released_version_id }) => released_version_id);
  const rows = (await trx
    .withSchema('ledger')
    .table('released_version')
    .whereIn('id', ids)
    .select('version_id')) as {
    version_id: string;
  }[];
  for (const { version_id } of rows) await moveVersion(strapi, version_id, { state: 'superseded' });
}

function assertDemo(strapi: Core.Strapi): void {
  if (service(strapi, environmentKey).SELVEDGE_DEMO) return;
  throw new DomainError('version/backdated', 'A version is released now, never in the past.', {
    kind: 'forbidden',
  });
}

function ownEffects({ label, patternTitle }: DraftVersion): string[] {
  return [`${patternTitle} ${label} becomes the current version; it can never be changed again.`];
}

function objected(objections: Objection[]): DomainError {
  const reasons = objections.map(({ message }) => message).join(' ');
  return new DomainError('version/objections', `This version cannot be released: ${reasons}`, {
    kind: 'unprocessable',
    details: { objections },
  });
}
