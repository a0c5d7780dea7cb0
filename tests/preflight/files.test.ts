import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoFiles, type DemoFiles } from '../../src/cli/demo/demo-files';
import { versionFilesKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let auth: { Authorization: string };
let files: DemoFiles;
beforeAll(async () => {
  app = await bootApp();
  auth = await app.admin();
  files = await demoFiles();
});
afterAll(() => app.stop());

async function newVersion(label = '1.0.0', ofPattern?: string): Promise<string> {
  const data = { label, pattern: ofPattern ?? (await newPattern()) };
  const version = await app.strapi.documents('api::version.version').create({ data: data as never });
  return version.documentId;
}

async function newPattern(): Promise<string> {
  const page = { title: 'Skirt', slug: `skirt-${String(Math.random()).slice(2)}`, craft: 'sewing' };
  const pattern = await app.strapi
    .documents('api::pattern.pattern')
    .create({ data: page as never, locale: 'en' });
  return pattern.documentId;
}

const put = (version: string, name: string, bytes: Buffer) =>
  app.request
    .put(`/selvedge/versions/${version}/files?name=${encodeURIComponent(name)}`)
    .set(auth)
    .set('content-type', 'application/octet-stream')
    .send(bytes);

interface Listed {
  versionState: string;
  files: {
    fileId: string;
    name: string;
    state: string;
    verdict: string;
    role: string;
    findings: { rule: string }[];
  }[];
}
async function list(version: string): Promise<Listed> {
  const { body } = await app.request.get(`/selvedge/versions/${version}/files`).set(auth).expect(200);
  return (body as { data: Listed }).data;
}

const vaultRows = () =>
  app.db.withSchema('ledger').table('vault_object').select('*') as Promise<{ key: string; state: string }[]>;
const incoming = () => readdirSync(path.join(app.dataDir, 'scratch'));

it('takes a good file, guesses what it is, and lets an editor say it better', async () => {
  const version = await newVersion();
  const { body } = await put(version, 'skirt-template-A4-de.pdf', files.template).expect(201);
  const { data } = body as { data: { fileId: string } };
  expect(data).toMatchObject({
    role: 'template',
    format: 'pdf',
    pageFormat: 'A4',
    language: 'de',
    verdict: 'pass',
  });
  const changed = await app.request
    .patch(`/selvedge/files/${data.fileId}`)
    .set(auth)
    .send({ role: 'instructions', language: 'en' })
    .expect(200);
  expect(changed.body).toMatchObject({ data: { role: 'instructions', language: 'en', pageFormat: 'A4' } });
  const asCover = await app.request
    .patch(`/selvedge/files/${data.fileId}`)
    .set(auth)
    .send({ role: 'cover' })
    .expect(422);
  expect(asCover.body).toMatchObject({ error: { code: 'preflight/role-does-not-fit' } });
  await app.request.patch(`/selvedge/files/${data.fileId}`).set(auth).send({ role: 'pirate' }).expect(400);
  await app.request.delete(`/selvedge/files/${data.fileId}`).set(auth).expect(200);
  expect((await list(version)).files).toEqual([]);
});

it('rejects what is not fit to sell with its findings, keeps it in quarantine, and counts it for nothing', async () => {
  const version = await newVersion();
  const { body } = await put(version, 'skirt.pdf', files.broken).expect(422);
  expect(body).toMatchObject({
    error: {
      code: 'preflight/rejected',
      details: { findings: [expect.objectContaining({ severity: 'error' })] },
    },
  });
  const listed = await list(version);
  expect(listed.versionState).toBe('draft');
  expect(listed.files).toMatchObject([{ state: 'rejected', verdict: 'reject' }]);
  const { vaultKey } = (await app.strapi.db
    .query('api::version-file.version-file')
    .findOne({ where: { documentId: listed.files[0]!.fileId } })) as { vaultKey: string };
  expect((await vaultRows()).find(({ key }) => key === vaultKey)?.state).toBe('quarantined');
});

it.each([
  [
    'a program called .pdf',
    'tool.pdf',
    Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(2_000, 1)]),
    'name-matches-content',
  ],
  [
    'a drawing with a script',
    'a.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'svg-active-content',
  ],
  ['a DXF without an end', 'a.dxf', Buffer.from('0\nSECTION\n2\nENTITIES\n0\nLINE\n'), 'dxf-complete'],
])('rejects %s', async (_what, name, bytes, rule) => {
  const { body } = await put(await newVersion(), name, bytes).expect(422);
  const { findings } = (body as { error: { details: { findings: { rule: string }[] } } }).error.details;
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

it('names a cover that another pattern has, and none that the same pattern had before', async () => {
  const pattern = await newPattern();
  const rulesOf = async (version: string) => {
    const { body } = await put(version, 'cover.png', files.cover).expect(201);
    return (body as { data: { findings: { rule: string }[] } }).data.findings.map(({ rule }) => rule);
  };
  expect(await rulesOf(await newVersion('1.0.0', pattern))).toEqual([]);
  expect(await rulesOf(await newVersion('1.1.0', pattern))).toEqual([]);
  expect(await rulesOf(await newVersion('1.0.0'))).toEqual(['cover-duplicate']);
});

it('takes twelve files at once, each of which finds the version as the others left it', async () => {
  const version = await newVersion();
  const kept = service(app.strapi, versionFilesKey);
  // A version that was found fit goes back to being a draft, which all twelve ask for.
  await app.strapi.db
    .query('api::version.version')
    .updateMany({ where: { documentId: version }, data: { state: 'ready' } });
  const names = Array.from({ length: 12 }, (_, index) => `part-${String(index)}.pdf`);
  await Promise.all(
    names.map((name) =>
      kept.add(version, {
        ...{ name, role: 'instructions', format: 'pdf', pageFormat: 'A4', language: 'en', state: 'accepted' },
        ...{
          sha256: 'a'.repeat(64),
          bytes: 10,
          vaultKey: name,
          report: { verdict: 'pass', findings: [] },
          facts: {},
        },
      }),
    ),
  );
  expect((await list(version)).files).toHaveLength(12);
});

it('refuses what is larger than the profile allows, in force at once, and leaves nothing', async () => {
  const { body: before } = await app.request.get('/selvedge/settings').set(auth).expect(200);
  const setting = (before as { data: { name: string; version: number; value: object }[] }).data.find(
    ({ name }) => name === 'preflight.profile',
  )!;
  const change = (version: number, value: object) =>
    app.request.put('/selvedge/settings/preflight.profile').set(auth).send({ version, value }).expect(200);
  await change(setting.version, { ...setting.value, mostBytes: 1_000 });
  const rows = (await vaultRows()).length;
  const { body } = await put(await newVersion(), 'skirt.pdf', files.template).expect(413);
  expect(body).toMatchObject({ error: { code: 'vault/too-large', details: { limit: 1_000 } } });
  await change(setting.version + 1, setting.value);
  expect(await vaultRows()).toHaveLength(rows);
  expect(incoming()).toEqual([]);
});

it('keeps nothing of an upload that is cut', async () => {
  const version = await newVersion();
  const url = new URL(`/selvedge/versions/${version}/files?name=skirt.pdf`, app.url);
  const headers = {
    ...auth,
    'content-type': 'application/octet-stream',
    'content-length': files.template.length,
  };
  const request = http.request(url, { method: 'PUT', headers });
  request.on('error', () => undefined);
  await new Promise<void>((resolve) => request.write(files.template.subarray(0, 1_000), () => resolve()));
  while (incoming().length === 0) await new Promise((resolve) => setImmediate(resolve));
  request.destroy();
  while (incoming().length > 0) await new Promise((resolve) => setImmediate(resolve));
  expect((await list(version)).files).toEqual([]);
});

it('says that a version or a file is not there', async () => {
  const { body } = await put('nothere', 'a.pdf', files.template).expect(404);
  expect(body).toMatchObject({ error: { code: 'version/missing' } });
  await app.request.delete('/selvedge/files/nothere').set(auth).expect(404);
  await app.request
    .put(`/selvedge/versions/${await newVersion()}/files?name=a.pdf`)
    .send('x')
    .expect(401);
});

it('refuses a form on our own routes', async () => {
  const answer = await app.request
    .put(`/selvedge/versions/${await newVersion()}/files?name=a.pdf`)
    .set(auth)
    .attach('file', files.template, 'a.pdf');
  expect(answer.status).toBe(415);
  expect(answer.body).toMatchObject({ error: { code: 'kernel/no-forms-here' } });
});

describe('on a full disk', () => {
  const small = mountSmallDisk();
  const onFullDisk = small === undefined ? it.skip : it;
  if (small === undefined) console.warn('No small disk can be mounted here: the full disk is not tried');
  afterAll(() => {
    if (small === undefined) return;
    execFileSync('umount', [small]);
    rmSync(small, { recursive: true });
  });

  onFullDisk('answers 507 and keeps nothing', async () => {
    await app.stop();
    app = await bootApp({ SELVEDGE_DATA_DIR: small! });
    auth = await app.admin();
    const version = await newVersion();
    const { body } = await put(
      version,
      'big.pdf',
      Buffer.concat([files.template, Buffer.alloc(8_000_000)]),
    ).expect(507);
    expect(body).toMatchObject({ error: { code: 'vault/disk-full' } });
    expect((await list(version)).files).toEqual([]);
    expect(readdirSync(path.join(small!, 'scratch'))).toEqual([]);
  });
});

/** A disk of 6 MB in memory; only the superuser of a Linux machine can have one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}
