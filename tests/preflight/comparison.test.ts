import { versionsKey, type ReleasePlanView } from '../../src/api/version/contract';
import type { DemoFile } from '../../src/cli/demo/patterns/demo-pattern';
import { lindenALineSkirt } from '../../src/cli/demo/patterns/garments/linden-a-line-skirt';
import { service } from '../../src/kernel/service';
import type { VersionComparison } from '../../src/plugins/preflight/contract';
import { makePattern, makeVersion } from '../catalogue/catalogue-factory';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';

let app: TestApp;
let admin: { Authorization: string };
let pattern: string;
let first: string;
/** The size chart says 83.2 cm for the waist of size 12. */
let old: DemoFile[];
/** It says 82.5 cm; nothing else is different. */
let corrected: DemoFile[];

beforeAll(async () => {
  app = await bootApp();
  admin = await app.admin();
  const filesOf = async (label: string) =>
    (await lindenALineSkirt.versions.find((version) => version.label === label)!.files()).filter(({ name }) =>
      /instructions-en\.pdf|template-a4\.pdf/.test(name),
    );
  [old, corrected] = [await filesOf('1.1.0'), await filesOf('1.2.0')];
  pattern = (await makePattern(app)).documentId;
  first = await makeVersion(app, pattern, { label: '1.0.0' });
  await upload(first, old);
  const versions = service(app.strapi, versionsKey);
  await eventually(async () => ((await versions.load(first)).state === 'ready' ? true : undefined));
  await app.request.post(`/selvedge/versions/${first}/release`).set(admin).expect(200);
});
afterAll(() => app.stop());

async function upload(version: string, files: readonly DemoFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    await app.request
      .put(`/selvedge/versions/${version}/files?name=${encodeURIComponent(name)}`)
      .set(admin)
      .set('content-type', 'application/octet-stream')
      .send(bytes)
      .expect(201);
  }
}

async function draft(label: string, text: string, files: readonly DemoFile[]): Promise<string> {
  const version = await makeVersion(app, pattern, { label, changelog: [{ locale: 'en', text }] });
  await upload(version, files);
  return version;
}

async function comparison(version: string): Promise<VersionComparison> {
  const { body } = await app.request.get(`/selvedge/versions/${version}/comparison`).set(admin).expect(200);
  return (body as { data: VersionComparison }).data;
}

async function plan(version: string): Promise<ReleasePlanView> {
  const { body } = await app.request.get(`/selvedge/versions/${version}/release-plan`).set(admin).expect(200);
  return (body as { data: ReleasePlanView }).data;
}

const silent = ({ objections }: ReleasePlanView) =>
  objections.filter(({ code }) => code === 'preflight/changed-silently');

it('names the cell of the size chart that was changed without a word', async () => {
  const version = await draft('1.0.1', 'Two typing errors are gone.', corrected);
  const { before, differences, notCompared } = await comparison(version);
  expect({ before, notCompared }).toEqual({ before: { versionId: first, label: '1.0.0' }, notCompared: [] });
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    rule: 'version-table-changed',
    severity: 'warning',
    isMentioned: false,
    fileName: 'linden-a-line-skirt-instructions-en.pdf',
  });
  expect(differences[0]!.message).toMatch(/waist.*size 12 was 83\.2.*now 82\.5/i);
  expect([differences[0]!.was, differences[0]!.now]).toEqual([
    expect.stringContaining('83.2'),
    expect.stringContaining('82.5'),
  ]);
  const [objection, ...others] = silent(await plan(version));
  expect(others).toEqual([]);
  expect(objection).toMatchObject({ level: 'warns' });
  expect(objection!.message).toMatch(/instructions-en\.pdf.*83\.2.*82\.5.*compared with 1\.0\.0/s);
});

it('only tells it where the changelog says so', async () => {
  const version = await draft('1.0.2', 'The waist of size 12 in the size chart is right.', corrected);
  expect((await comparison(version)).differences).toMatchObject([{ severity: 'info', isMentioned: true }]);
  const planned = await plan(version);
  expect(silent(planned)).toEqual([]);
  expect(planned.effects).toContain(
    'Compared with 1.0.0, one thing in the files is different, as the changelog says.',
  );
});

it('warns of a file that is missing and never stops a release', async () => {
  const version = await draft(
    '1.1.0',
    'Two typing errors are gone.',
    old.filter(({ name }) => name.endsWith('a4.pdf')),
  );
  expect((await comparison(version)).differences).toMatchObject([
    { rule: 'version-file-missing', severity: 'warning', fileId: null },
  ]);
  const versions = service(app.strapi, versionsKey);
  await eventually(async () => ((await versions.load(version)).state === 'ready' ? true : undefined));
  const planned = await plan(version);
  expect([silent(planned).length, planned.releasable]).toEqual([1, true]);
  await app.request.post(`/selvedge/versions/${version}/release`).set(admin).expect(200);
  // Released, it is still compared with what came before it.
  expect((await comparison(version)).before?.label).toBe('1.0.0');
});

it('has nothing to say of a first version, and of none', async () => {
  expect(await comparison(first)).toEqual({ before: null, differences: [], notCompared: [] });
  const { body } = await app.request.get('/selvedge/versions/nothere/comparison').set(admin).expect(404);
  expect(body).toMatchObject({ error: { code: 'version/missing' } });
});
