import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { versionsKey } from '../../src/api/version/contract';
import { DomainError } from '../../src/kernel/errors/domain-error';
import { service } from '../../src/kernel/service';
import { samplePattern } from '../../src/plugins/delivery/adapters/pattern-samples';
import { tracesKey } from '../../src/plugins/delivery/contract';
import { draftVersion, newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop } from '../orders/shop';
import { bootApp, signIn, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { buy, bytes } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
beforeAll(async () => {
  smtp = await startScriptedSmtp();
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url });
});
afterAll(async () => {
  await app.stop();
  await smtp.stop();
});

const versions = () => service(app.strapi, versionsKey);
const settled = (versionId: string) =>
  eventually(async () => {
    const version = await versions().load(versionId);
    return version.state === 'ready' || version.state === 'rejected' ? version : undefined;
  });

describe('a master', () => {
  it('is made of every PDF before a version is ready, and not of a drawing that is none', async () => {
    const { patternId } = await newPattern(app);
    const versionId = await draftVersion(app, patternId, '1.0.0', [
      { file: { name: 'a.pdf' }, bytes: await pdf(2) },
      { file: { name: 'b.svg', format: 'svg', role: 'cut-file' }, bytes: Buffer.from('<svg/>') },
    ]);
    const { state, files } = await settled(versionId);
    expect(state).toBe('ready');
    expect(
      Object.fromEntries(files.map(({ name, master }) => [name, master === null ? null : master.bytes])),
    ).toEqual({
      'a.pdf': expect.any(Number) as number,
      'b.svg': null,
    });
    const { rows } = await app.db.raw<{ rows: { sha256: string }[] }>(
      'select sha256 from ledger.vault_object where key = ?',
      [files.find(({ master }) => master !== null)?.master?.key ?? ''],
    );
    expect(rows[0]?.sha256).toBe(files.find(({ master }) => master !== null)?.master?.sha256);
    expect(await readdir(path.join(app.dataDir, 'scratch'))).toEqual([]);
  });

  it('that cannot be made sends the version back with a reason an editor understands', async () => {
    const { patternId } = await newPattern(app);
    const versionId = await draftVersion(app, patternId, '1.0.0', [
      { file: { name: 'broken.pdf' }, bytes: Buffer.from('%PDF-1.7 and nothing else') },
    ]);
    expect((await settled(versionId)).state).toBe('rejected');
    const row: unknown = await app.strapi
      .documents('api::version.version')
      .findOne({ documentId: versionId });
    expect(row).toMatchObject({
      problem: expect.stringContaining('broken.pdf cannot be read as a PDF') as string,
    });
  });

  it('stands in the way of a release until it is there; the dialog says who gets the version', async () => {
    const { patternId } = await newPattern(app);
    await releaseVersion(app, patternId, '1.0.0', [{ file: {}, bytes: await pdf(1) }]);
    const shop = await openShop(app);
    await buy(app, { shop, smtp }, patternId);
    const versionId = await draftVersion(app, patternId, '1.1.0', [
      { file: { name: 'c.pdf' }, bytes: await pdf(1) },
    ]);
    await settled(versionId);
    const plan = await versions().plan(versionId);
    expect(plan.effects).toEqual(
      expect.arrayContaining([expect.stringContaining('One owner keeps their right')]),
    );
    await app.strapi.db
      .query('api::version-file.version-file')
      .updateMany({ where: { name: 'c.pdf' }, data: { master: null } });
    const refusal = await versions()
      .release(versionId, 'system')
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(refusal).toBeInstanceOf(DomainError);
    expect(JSON.stringify((refusal as DomainError).details)).toContain('delivery/no-master');
  });
});

describe('a leaked file', () => {
  it('names the order, the customer, the version and when it was fetched', async () => {
    const { patternId } = await newPattern(app, 'Leaked');
    await releaseVersion(app, patternId, '1.0.0', [{ file: { name: 'leaked.pdf' }, bytes: await pdf(3) }]);
    const shop = await openShop(app);
    const buyer = await buy(app, { shop, smtp }, patternId, { name: 'Mallory' });
    const [action = ''] = await buyer.files();
    const { headers } = await buyer.mint(action).expect(303);
    const { body: file } = await bytes(app.request.get(headers['location'] as string)).expect(200);

    await eventually(async () => {
      const rows = await app.db.withSchema('ledger').table('download').where({ state: 'complete' });
      return rows.length > 0 ? true : undefined;
    });
    const admin = await app.admin();
    const send = (body: Buffer) =>
      app.request.post('/selvedge/trace').set('Content-Type', 'application/octet-stream').send(body);
    const { body } = await send(file as Buffer)
      .set(admin)
      .expect(200);
    expect(body).toMatchObject({
      data: {
        verdict: 'match',
        copy: {
          order: { externalId: buyer.order, channelAccount: 'storefront' },
          customer: { email: buyer.email, name: 'Mallory' },
          version: { label: '1.0.0' },
          file: { name: 'leaked.pdf' },
          downloads: [{ state: 'complete', bytesSent: (file as Buffer).length }],
        },
      },
    });
    const { token } = (body as { data: { token: string } }).data;
    expect(await service(app.strapi, tracesKey).find(token)).toMatchObject({
      order: { externalId: buyer.order },
    });
    expect(await service(app.strapi, tracesKey).find('0'.repeat(10))).toBeNull();
    expect(await service(app.strapi, tracesKey).find('not a token')).toBeNull();

    const foreign = await send(Buffer.from(await samplePattern([{}], 99)))
      .set(admin)
      .expect(200);
    expect(foreign.body).toMatchObject({ data: { verdict: 'foreign', copy: null } });
    const nonsense = await send(Buffer.from('nonsense')).set(admin).expect(200);
    expect(nonsense.body).toMatchObject({ data: { verdict: 'unsure', copy: null } });
    await send(file as Buffer).expect(401);
    const role = (await app.strapi.service('admin::role').create({ name: 'Nobody', description: '' })) as {
      id: number;
    };
    await send(file as Buffer)
      .set(await signIn(app.strapi, app.url, [role.id]))
      .expect(403);
  });

  it('larger than 100 MB is refused and not kept', async () => {
    const admin = await app.admin();
    const { body } = await app.request
      .post('/selvedge/trace')
      .set(admin)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.alloc(100 * 1024 * 1024 + 1))
      .expect(413);
    expect(body).toMatchObject({ error: { code: 'vault/too-large' } });
    expect(await readdir(path.join(app.dataDir, 'scratch'))).toEqual([]);
  });
});
