import { versionsKey } from '../../src/api/version/contract';
import { demoFiles, type DemoFiles } from '../../src/cli/demo/demo-files';
import { service } from '../../src/kernel/service';
import type { ChannelFit } from '../../src/plugins/preflight/contract';
import { bootApp, type TestApp } from '../support/boot';
import { changeSetting } from '../support/change-setting';
import { openVersionDesk, type VersionDesk } from './version-desk';

let app: TestApp;
let desk: VersionDesk;
let files: DemoFiles;
beforeAll(async () => {
  app = await bootApp();
  desk = await openVersionDesk(app);
  files = await demoFiles();
});
afterAll(() => app.stop());

const template = 'skirt-template-A4.pdf';
const reason = 'The sheet is meant to have twenty pages.';
const except = (over: Record<string, unknown>) =>
  changeSetting(app, 'preflight.exceptions', () => ({ exceptions: [over] }));
const nothingExcepted = () => changeSetting(app, 'preflight.exceptions', () => ({ exceptions: [] }));
const acceptancePath = (fileId: string, fingerprint: string) =>
  `/files/${fileId}/findings/${fingerprint}/acceptance`;
const vaultKeyOf = async (fileId: string) => {
  const { vaultKey } = (await app.strapi.db
    .query('api::version-file.version-file')
    .findOne({ where: { documentId: fileId } })) as { vaultKey: string };
  return vaultKey;
};
const vaultState = async (fileId: string) => {
  const rows = app.db.withSchema('ledger').table('vault_object');
  const [row] = (await rows.where({ key: await vaultKeyOf(fileId) })) as { state: string }[];
  return row?.state;
};

/** A template that only its number of pages keeps out. */
async function rejectedTemplate() {
  await except({ craft: 'sewing', role: 'template', mostPages: 5 });
  const versionId = await desk.newVersion();
  await desk.put(versionId, template, files.template).expect(422);
  const file = await desk.file(versionId);
  const [finding] = file.findings.filter(({ severity }) => severity === 'error');
  if (finding === undefined) throw new Error('nothing was found');
  return { versionId, file, finding };
}

afterEach(async () => {
  await nothingExcepted();
  await desk.rechecked();
});

describe('a profile', () => {
  it('has exceptions by craft and role, in force at once', async () => {
    await except({ craft: 'sewing', role: 'template', mostPages: 5 });
    const { body } = await desk.put(await desk.newVersion('sewing'), template, files.template).expect(422);
    const told = body as { error: { details: { findings: { rule: string; limit: string }[] } } };
    expect(told.error.details.findings.filter(({ rule }) => rule === 'pdf-page-count')).toMatchObject([
      { limit: expect.stringContaining('5') as string },
    ]);
    await desk.put(await desk.newVersion('knitting'), template, files.template).expect(201);
    await desk
      .put(await desk.newVersion('sewing'), 'skirt-instructions-en.pdf', files.instructions)
      .expect(201);
  });

  it('refuses what is no exception, in place', async () => {
    const { body } = await app.request
      .put('/selvedge/settings/preflight.exceptions')
      .set(await app.admin())
      .send({ version: 99, value: { exceptions: [{ craft: 'pottery', mostPages: 0 }] } })
      .expect(422);
    expect(body).toMatchObject({
      error: {
        code: 'settings/invalid',
        details: { faults: [{ field: 'exceptions.0.craft' }, { field: 'exceptions.0.mostPages' }] },
      },
    });
  });
});

describe('a finding', () => {
  it('is accepted with a reason, brings the file out of quarantine, and is taken back', async () => {
    const { versionId, file, finding } = await rejectedTemplate();
    expect(finding).toMatchObject({ rule: 'pdf-page-count', isBinding: false, accepted: null });
    expect(await vaultState(file.fileId)).toBe('quarantined');
    const path = acceptancePath(file.fileId, finding.fingerprint);
    await desk.ask('post', path, { reason: 'too short' }).expect(400);
    await desk.ask('post', path, {}).expect(400);
    await desk.ask('post', path, { reason }).expect(200);
    expect(await desk.file(versionId)).toMatchObject({
      state: 'accepted',
      verdict: 'pass',
      findings: [
        { rule: 'pdf-page-count', accepted: { reason, by: expect.stringMatching(/^admin:\d+$/) as string } },
      ],
    });
    expect(await vaultState(file.fileId)).toBe('stored');
    await desk.until(versionId, 'ready');
    const audits = (await app.db
      .withSchema('ledger')
      .table('audit')
      .where({ subject: `file:${file.fileId}` })) as { action: string; details: unknown }[];
    expect(audits.map(({ action }) => action)).toEqual(['finding.accepted']);
    expect(JSON.stringify(audits)).toContain(reason);

    await desk.ask('delete', path).expect(200);
    expect(await desk.until(versionId, 'rejected')).toMatchObject({
      files: [{ state: 'accepted', verdict: 'reject', findings: [{ accepted: null }] }],
      problem: expect.stringContaining(template) as string,
    });
    const again = await desk.ask('delete', path).expect(409);
    expect(again.body).toMatchObject({ error: { code: 'preflight/not-overridden' } });
    await expect(service(app.strapi, versionsKey).release(versionId, 'test')).rejects.toMatchObject({
      code: 'version/objections',
    });
  });

  it('stays accepted over re-checks, though the limit moves', async () => {
    const { versionId, file, finding } = await rejectedTemplate();
    await desk.ask('post', acceptancePath(file.fileId, finding.fingerprint), { reason }).expect(200);
    await except({ craft: 'sewing', role: 'template', mostPages: 3 });
    await desk.rechecked();
    expect(await desk.file(versionId)).toMatchObject({
      verdict: 'pass',
      findings: [{ limit: expect.stringContaining('3') as string, accepted: { reason } }],
    });
    await desk.put(versionId, 'skirt-template-A4-new.pdf', files.template).expect(422);
  });

  it('that breaks delivery is nobody’s to accept', async () => {
    const versionId = await desk.newVersion();
    await desk.put(versionId, 'skirt.pdf', files.broken).expect(422);
    const file = await desk.file(versionId);
    const binding = file.findings.find(({ rule }) => rule === 'pdf-complete');
    expect(binding).toMatchObject({ isBinding: true });
    const { body } = await desk
      .ask('post', acceptancePath(file.fileId, binding?.fingerprint ?? ''), { reason })
      .expect(422);
    expect(body).toMatchObject({
      error: { code: 'preflight/not-overridable', details: { rule: 'pdf-complete' } },
    });
    expect(await vaultState(file.fileId)).toBe('quarantined');
    const nowhere = await desk
      .ask('post', acceptancePath(file.fileId, 'f'.repeat(64)), { reason })
      .expect(409);
    expect(nowhere.body).toMatchObject({ error: { code: 'preflight/finding-missing' } });
    await desk.ask('post', acceptancePath('nothere', 'f'.repeat(64)), { reason }).expect(404);
  });

  it('is not accepted when its bytes are gone, and nothing is written down', async () => {
    const { versionId, file, finding } = await rejectedTemplate();
    await app.db
      .withSchema('ledger')
      .table('vault_object')
      .where({ key: await vaultKeyOf(file.fileId) })
      .update({ state: 'swept' });
    const { body } = await desk
      .ask('post', acceptancePath(file.fileId, finding.fingerprint), { reason })
      .expect(404);
    expect(body).toMatchObject({ error: { code: 'vault/missing' } });
    expect(await desk.file(versionId)).toMatchObject({ state: 'rejected', findings: [{ accepted: null }] });
  });
});

describe('a re-check of the catalogue', () => {
  it('gives drafts the new verdict, leaves released ones, and tells both', async () => {
    const draft = await desk.newVersion();
    await desk.put(draft, template, files.template).expect(201);
    const released = await desk.newVersion();
    await desk.put(released, template, files.template).expect(201);
    await desk.until(released, 'ready');
    await service(app.strapi, versionsKey).release(released, 'test');
    await desk.until(draft, 'ready');
    const before = await desk.file(released);

    await except({ role: 'template', mostPages: 5 });
    const { latest, changes } = await desk.rechecked();
    expect(latest).toMatchObject({ cause: 'profile', startedBy: expect.stringMatching(/^admin:/) as string });
    expect(latest?.done).toBe(latest?.total);
    const mine = changes.filter(({ versionId }) => [draft, released].includes(versionId));
    expect(mine).toMatchObject([
      { versionId: draft, was: 'pass', now: 'reject', isReleased: false, patternTitle: 'A sewing pattern' },
      { versionId: released, was: 'pass', now: 'reject', isReleased: true },
    ]);
    expect(await desk.until(draft, 'rejected')).toMatchObject({
      files: [{ state: 'accepted', verdict: 'reject' }],
    });
    expect(await desk.file(released)).toEqual({
      ...before,
      today: { findings: [expect.objectContaining({ rule: 'pdf-page-count', severity: 'error' })] },
    });

    await nothingExcepted();
    const back = await desk.rechecked();
    expect(back.changes.filter(({ versionId }) => versionId === draft)).toMatchObject([
      { was: 'reject', now: 'pass' },
    ]);
    expect(back.changes.filter(({ versionId }) => versionId === released)).toEqual([]);
    await desk.until(draft, 'ready');
    expect(await desk.file(released)).toEqual(before);
  });

  it('lets a rejected file that passes now be taken in, and no other', async () => {
    const { versionId, file } = await rejectedTemplate();
    const early = await desk.ask('post', `/files/${file.fileId}/take-in`, {}).expect(409);
    expect(early.body).toMatchObject({ error: { code: 'preflight/still-rejected' } });
    await nothingExcepted();
    await desk.rechecked();
    expect(await desk.file(versionId)).toMatchObject({ state: 'rejected', verdict: 'pass' });
    await desk.ask('post', `/files/${file.fileId}/take-in`, {}).expect(200);
    expect(await desk.file(versionId)).toMatchObject({ state: 'accepted' });
    expect(await vaultState(file.fileId)).toBe('stored');
    await desk.until(versionId, 'ready');
  });

  it('goes on where it was killed, counts every file once, and is one at a time', async () => {
    const versionId = await desk.newVersion();
    await desk.put(versionId, template, files.template).expect(201);
    await desk.rechecked();
    const rows = (await app.strapi.db
      .query('api::version-file.version-file')
      .findMany({ select: ['id'], orderBy: { id: 'asc' } })) as { id: number }[];
    const half = Math.floor(rows.length / 2);
    const position = rows[half - 1]?.id ?? 0;
    // What a process leaves that died between two steps, its next order lost.
    const dead = {
      id: crypto.randomUUID(),
      cause: 'button',
      started_by: 'system',
      total: rows.length,
      done: half,
      position,
    };
    await app.db.withSchema('ledger').table('preflight_recheck').insert(dead);
    await Promise.all([
      desk.ask('post', '/preflight/recheck', {}).expect(200),
      desk.ask('post', '/preflight/recheck', {}).expect(200),
    ]);
    const { latest } = await desk.rechecked();
    expect(latest).toMatchObject({ recheckId: dead.id, done: rows.length, total: rows.length, changed: 0 });
    await desk.ask('post', '/preflight/recheck', {}).expect(200);
    const next = await desk.rechecked();
    expect(next.latest).toMatchObject({ cause: 'button', done: rows.length });
    expect(next.latest?.recheckId).not.toBe(dead.id);
  });
});

it('says which channels a version may go to', async () => {
  const versionId = await desk.newVersion('knitting');
  const fits = async () => {
    const { body } = await desk.ask('get', `/versions/${versionId}/channels-fit`).expect(200);
    const { data } = body as { data: ChannelFit[] };
    return Object.fromEntries(data.map(({ channel, verdict }) => [channel, verdict]));
  };
  expect(await fits()).toEqual({});
  await desk.put(versionId, 'instructions-en.pdf', files.instructions).expect(201);
  expect(await fits()).toMatchObject({
    website: 'fit',
    etsy: 'fit',
    ravelry: 'fit',
    'amazon-handmade': 'unfit',
  });
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm"><path d="M0 0h9v9z"/></svg>';
  await desk.put(versionId, 'cut.svg', Buffer.from(svg)).expect(201);
  expect(await fits()).toMatchObject({ etsy: 'fit', ravelry: 'unfit' });
  await changeSetting(app, 'preflight.channels', ({ channels }) => ({
    channels: (channels as { channel: string }[]).map((one) =>
      one.channel === 'website' ? { ...one, severities: { 'pdf-test-square': 'error' }, mostFiles: 1 } : one,
    ),
  }));
  expect(await fits()).toMatchObject({ website: 'unfit' });
  await desk.ask('get', '/versions/nothere/channels-fit').expect(404);
});
