import sharp from 'sharp';
import { createHash } from 'node:crypto';
import http from 'node:http';
import { versionsKey } from '../../src/api/version/contract';
import { logKey } from '../../src/kernel/kernel';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { entitlementsKey } from '../../src/plugins/orders/contract';
import { newPattern, pdf, releaseVersion } from '../orders/release-pattern';
import { openShop, type Shop } from '../orders/shop';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { buy, bytes, type Buyer } from './buyer';
import { startScriptedSmtp, type ScriptedSmtp } from './scripted-smtp';

let app: TestApp;
let smtp: ScriptedSmtp;
let shop: Shop;
let pattern: string;
let first: { versionId: string; releasedVersionId: string };
const log: string[] = [];
const chart = sharp({ create: { width: 300, height: 300, channels: 3, background: '#cfe2d8' } })
  .png()
  .toBuffer();

beforeAll(async () => {
  smtp = await startScriptedSmtp();
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => log.push(String(line)) > 0);
  jest.spyOn(console, 'log').mockImplementation((line) => void log.push(String(line)));
  app = await bootApp({ SELVEDGE_SMTP_URL: smtp.url, SELVEDGE_LOG_LEVEL: 'debug' });
  shop = await openShop(app);
  pattern = (await newPattern(app, 'Linden <skirt>')).patternId;
  first = await releaseVersion(app, pattern, '1.0.0', [
    { file: { name: 'skirt-A4.pdf', pageFormat: 'A4' }, bytes: await pdf() },
    { file: { name: 'skirt-Letter.pdf', pageFormat: 'Letter' }, bytes: await pdf() },
    { file: { name: 'skirt.png', format: 'png', role: 'chart', pageFormat: '' }, bytes: await chart },
  ]);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await app.stop();
  await smtp.stop();
});

const buyOne = (customer?: Record<string, unknown>): Promise<Buyer> =>
  buy(app, { shop, smtp }, pattern, customer);
const get = (path: string, accept = '*/*') => app.request.get(path).set('Accept', accept);

async function minted(buyer: Buyer, index = 0): Promise<string> {
  const files = await buyer.files();
  const { headers } = await buyer.mint(files[index]!).expect(303);
  return headers['location'] as string;
}
async function linkRow(buyer: Buyer): Promise<Record<string, unknown>> {
  const rows = (await app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })) as Record<string, unknown>[];
  expect(rows).toHaveLength(1);
  return rows[0]!;
}
const setLink = (buyer: Buyer, change: Record<string, unknown>) =>
  app.db
    .withSchema('ledger')
    .table('download_link')
    .where({ entitlement_id: buyer.entitlementId })
    .update(change);

describe('the page', () => {
  it('shows the files in the language of the buyer, the one for their printer first, and changes nothing', async () => {
    const buyer = await buyOne({ locale: 'de', country: 'US' });
    const before = await linkRow(buyer);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => get(buyer.page, 'text/html').expect(200)),
    );
    const [{ text, headers }] = answers as [(typeof answers)[number]];
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('Linden &lt;skirt&gt;');
    expect(text.indexOf('skirt-Letter.pdf')).toBeLessThan(text.indexOf('skirt-A4.pdf'));
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
    expect(headers['content-security-policy']).toContain(createHash('sha256').update(style).digest('base64'));
    expect(headers['set-cookie']).toBeUndefined();
    expect(await linkRow(buyer)).toEqual(before);
  });

  it.each([
    'GET /d/x',
    `GET /d/${'A'.repeat(43)}`,
    `POST /d/${'A'.repeat(43)}/files/x`,
    `GET /d/${'A'.repeat(43)}/files/x/y`,
  ])('of a link that does not exist: %s', async (line) => {
    const [method = '', path = ''] = line.split(' ');
    const call = () => (method === 'GET' ? app.request.get(path) : app.request.post(path));
    const { body } = await call().expect(404);
    expect(body).toMatchObject({ error: { code: 'delivery/unknown-link' } });
    const page = await call().set('Accept', 'text/html').expect(404);
    expect(page.text).toContain('This link is not known here');
  });
});

describe('the bytes', () => {
  it('are the master with the marks of one order line, the same at every download', async () => {
    const [one, other] = [await buyOne({ name: 'Ada' }), await buyOne({ name: 'Bob' })];
    const fetchFile = async (buyer: Buyer) => {
      const { body, headers } = await bytes(get(await minted(buyer))).expect(200);
      return { file: body as Buffer, headers: headers as Record<string, string> };
    };
    const [a, again, b] = [await fetchFile(one), await fetchFile(one), await fetchFile(other)];
    expect(a.file.equals(again.file)).toBe(true);
    expect(a.headers['etag']).toBe(again.headers['etag']);
    expect(a.file.equals(b.file)).toBe(false);
    expect(a.file.length).toBe(b.file.length);
    expect(a.file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(a.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(a.file.length),
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="skirt-A4.pdf"; filename*=UTF-8''skirt-A4.pdf`,
    });
    const tokens = await app.db
      .withSchema('ledger')
      .table('trace_token')
      .join('entitlement', 'entitlement.order_line_id', 'trace_token.order_line_id')
      .whereIn('entitlement.id', [one.entitlementId, other.entitlementId]);
    expect(tokens).toHaveLength(2);
  });

  it('of a file without slots are the file itself, and name nobody', async () => {
    const buyer = await buyOne();
    const { body } = await bytes(get(await minted(buyer, 2))).expect(200);
    expect((body as Buffer).equals(await chart)).toBe(true);
    const [download] = (await app.db
      .withSchema('ledger')
      .table('download')
      .where({ entitlement_id: buyer.entitlementId })) as { trace_token: unknown }[];
    expect(download?.trace_token).toBeNull();
  });

  it('come in ranges that are slices of the whole, free of charge', async () => {
    const buyer = await buyOne();
    const path = await minted(buyer);
    const whole = (await bytes(get(path)).expect(200)).body as Buffer;
    const size = whole.length;
    const ranges: [string, number, number][] = [
      ['bytes=0-0', 0, 1],
      ['bytes=0-', 0, size],
      ['bytes=-100', size - 100, size],
      [`bytes=${size - 1}-`, size - 1, size],
      ...Array.from({ length: 20 }, (_, index): [string, number, number] => {
        const start = Math.floor((size * index) / 20);
        return [`bytes=${start}-${start + 999}`, start, Math.min(start + 1_000, size)];
      }),
    ];
    for (const [range, start, end] of ranges) {
      const { body, headers } = await bytes(get(path).set('Range', range)).expect(206);
      expect((body as Buffer).equals(whole.subarray(start, end))).toBe(true);
      expect(headers['content-range']).toBe(`bytes ${start}-${end - 1}/${size}`);
    }
    expect(await linkRow(buyer)).toMatchObject({ used: 1 });
  });

  it('answer HEAD, If-Range, several ranges and ranges that lie outside', async () => {
    const buyer = await buyOne();
    const path = await minted(buyer);
    const head = await app.request.head(path).expect(200);
    const etag = head.headers['etag'] as string;
    const size = Number(head.headers['content-length']);
    expect(size).toBeGreaterThan(1_000);
    await get(path).set('Range', 'bytes=5-9').set('If-Range', etag).expect(206);
    await get(path).set('Range', 'bytes=5-9').set('If-Range', '"another"').expect(200);
    await get(path).set('Range', 'bytes=0-1,4-5').expect(200);
    const outside = await get(path).set('Range', `bytes=${size}-`).expect(416);
    expect(outside.headers['content-range']).toBe(`bytes */${size}`);
    expect(outside.body).toMatchObject({ error: { code: 'delivery/range', details: { bytes: size } } });
  });

  it('are written down: complete, or cut where the buyer went away', async () => {
    const buyer = await buyOne();
    const downloads = () =>
      app.db
        .withSchema('ledger')
        .table('download')
        .where({ entitlement_id: buyer.entitlementId })
        .orderBy('minted_at') as unknown as Promise<{ state: string; bytes_sent: string }[]>;
    const path = await minted(buyer);
    await get(path).set('Range', 'bytes=0-9').expect(206);
    const part = await eventually(async () =>
      (await downloads()).find(({ bytes_sent }) => bytes_sent === '10'),
    );
    expect(part.state).toBe('minted');
    await get(path).expect(200);
    await eventually(async () => (await downloads()).find(({ state }) => state === 'complete'));
  });

  it('end at once where the buyer goes away, and resume', async () => {
    const large = (await newPattern(app, 'Large')).patternId;
    const noise = Buffer.alloc(30_000_000, 'x');
    await releaseVersion(app, large, '1.0.0', [{ file: { name: 'large.dxf', format: 'dxf' }, bytes: noise }]);
    const buyer = await buy(app, { shop, smtp }, large);
    const path = await minted(buyer);
    const begun = await new Promise<number>((resolve, reject) => {
      http
        .get(`${app.url}${path}`, (answer) => {
          answer.once('data', (chunk: Buffer) => {
            answer.destroy();
            resolve(chunk.length);
          });
        })
        .on('error', reject);
    });
    const cut = await eventually(async () => {
      const rows = (await app.db
        .withSchema('ledger')
        .table('download')
        .where({ entitlement_id: buyer.entitlementId })) as { state: string; bytes_sent: string }[];
      return rows.find(({ state }) => state === 'cut');
    });
    expect(Number(cut.bytes_sent)).toBeGreaterThanOrEqual(begun);
    expect(Number(cut.bytes_sent)).toBeLessThan(noise.length);
    const { body } = await bytes(get(path).set('Range', `bytes=${begun}-`)).expect(206);
    expect((body as Buffer).length).toBe(noise.length - begun);
    expect(await linkRow(buyer)).toMatchObject({ used: 1 });
  });
});

describe('a link', () => {
  it('with limit 5 gives exactly 5 of 30 downloads at once', async () => {
    const buyer = await buyOne();
    await setLink(buyer, { download_limit: 5 });
    const [action = ''] = await buyer.files();
    const answers = await Promise.all(Array.from({ length: 30 }, () => buyer.mint(action)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status === 410);
    expect(refused).toHaveLength(25);
    for (const { body } of refused) expect(body).toMatchObject({ error: { code: 'delivery/limit-reached' } });
    expect(await linkRow(buyer)).toMatchObject({ used: 5 });
    const page = await get(buyer.page, 'text/html').expect(200);
    expect(page.text).toContain('All 5 downloads of this link are used');
  });

  it('starts its clock with the first download and ends with it', async () => {
    const buyer = await buyOne();
    expect(await linkRow(buyer)).toMatchObject({ first_used_at: null, expires_at: null });
    const path = await minted(buyer);
    const { expires_at: expiresAt, first_used_at: firstUsedAt } = (await linkRow(buyer)) as {
      expires_at: Date;
      first_used_at: Date;
    };
    expect(expiresAt.getTime() - firstUsedAt.getTime()).toBe(72 * 3_600_000);
    const [action = ''] = await buyer.files();
    await setLink(buyer, { expires_at: new Date(Date.now() - 1_000) });
    for (const call of [get(buyer.page), buyer.mint(action)]) {
      const { body } = await call.expect(410);
      expect(body).toMatchObject({ error: { code: 'delivery/link-expired' } });
    }
    await get(path).expect(200);
    await app.db
      .withSchema('ledger')
      .table('download')
      .where({ entitlement_id: buyer.entitlementId })
      .update({ expires_at: new Date(Date.now() - 1_000) });
    const { body } = await get(path).expect(410);
    expect(body).toMatchObject({ error: { code: 'delivery/ticket-expired' } });
  });

  it('that was never opened ends after its days', async () => {
    const buyer = await buyOne();
    await setLink(buyer, { unopened_until: new Date(Date.now() - 1_000) });
    const page = await get(buyer.page, 'text/html').expect(410);
    expect(page.text).toContain('delivery/link-expired');
  });

  it('opens no file of another pattern, and no ticket of another link', async () => {
    const other = (await newPattern(app, 'Other')).patternId;
    await releaseVersion(app, other, '1.0.0', [{ file: { name: 'other.pdf' }, bytes: await pdf(1) }]);
    const [mine, theirs] = [await buyOne(), await buy(app, { shop, smtp }, other)];
    const theirPath = await minted(theirs);
    const [, , , , theirFile = '', theirTicket = ''] = theirPath.split('/');
    for (const call of [
      app.request.post(`${mine.page}/files/${theirFile}`),
      app.request.get(`${mine.page}/files/${theirFile}/${theirTicket}`),
    ]) {
      const { body } = await call.expect(404);
      expect(body).toMatchObject({ error: { code: 'delivery/unknown-link' } });
    }
    expect(await linkRow(mine)).toMatchObject({ used: 0 });
  });

  it('gives nothing once the right is revoked: no page, no download, no further byte', async () => {
    const buyer = await buyOne();
    const path = await minted(buyer);
    const [action = ''] = await buyer.files();
    await get(path).expect(200);
    await service(app.strapi, entitlementsKey).revoke(buyer.entitlementId, {
      actor: 'system',
      reason: 'Chargeback',
    });
    for (const call of [
      get(buyer.page),
      buyer.mint(action),
      get(path),
      get(path).set('Range', 'bytes=0-9'),
    ]) {
      const { body } = await call.expect(410);
      expect(body).toMatchObject({ error: { code: 'delivery/link-revoked' } });
    }
    const page = await get(path, 'text/html').expect(410);
    expect(page.text).toContain('does not work any more');
  });

  it('stands nowhere but in the mail: not in the database, not in the log', async () => {
    const buyer = await buyOne();
    const path = await minted(buyer);
    const ticket = path.split('/').at(-1) ?? '';
    await get(path).expect(200);
    service(app.strapi, logKey).info('a link in a text', { url: `${app.url}${buyer.page}` });
    const lines = log.join('');
    expect(lines).toContain('"msg":"request"');
    expect(lines).not.toContain(buyer.token);
    const { rows } = await app.db.raw<{ rows: { table_name: string }[] }>(
      `select table_schema || '.' || table_name as table_name from information_schema.tables where table_schema in ('ledger', 'jobs')`,
    );
    for (const { table_name } of rows) {
      const found = await app.db.raw<{ rows: unknown[] }>(
        `select 1 from ${table_name} t where t::text like any(array[?, ?]) limit 1`,
        [`%${buyer.token}%`, `%${ticket}%`],
      );
      expect(found.rows).toEqual([]);
    }
  });

  it('gets slow for whoever guesses, and stays open for its owner', async () => {
    const buyer = await buyOne();
    const guess = () => app.request.get(`/d/${'B'.repeat(43)}`);
    const statuses: number[] = [];
    for (let tries = 0; tries < 40; tries += 1) statuses.push((await guess()).status);
    expect(statuses.at(-1)).toBe(429);
    const { body, headers } = await guess().expect(429);
    expect(body).toMatchObject({ error: { code: 'delivery/too-many-tries' } });
    expect(headers['retry-after']).toBeDefined();
    await get(buyer.page, 'text/html').expect(200);
  });
});

describe('a new version', () => {
  it('reaches old buyers by itself, with what has changed; withdrawn it stays theirs, recalled it is nobody’s', async () => {
    const buyer = await buyOne();
    const oldPath = await minted(buyer);
    const second = await releaseVersion(app, pattern, '1.1.0', [
      { file: { name: 'better.pdf' }, bytes: await pdf(2) },
    ]);
    const page = await get(buyer.page, 'text/html').expect(200);
    expect(page.text).toContain('Version 1.1.0');
    expect(page.text).toContain('What is new since your version 1.0.0');
    expect(page.text).toContain('What is new in 1.1.0');
    const newPath = await minted(buyer);
    await get(oldPath).expect(200);

    const code = async (releasedVersionId: string) =>
      (
        (await app.db
          .withSchema('ledger')
          .table('released_version')
          .where({ id: releasedVersionId })
          .first()) as { code: string }
      ).code;
    const old = await get(`/v/${await code(first.releasedVersionId)}`, 'text/html').expect(200);
    expect(old.text).toContain('The newest is version 1.1.0');
    const current = await get(
      `/v/${(await code(second.releasedVersionId)).toLowerCase()}`,
      'text/html',
    ).expect(200);
    expect(current.text).toContain('This is the current version');
    await get('/v/AAAAAAAA').expect(404);

    await service(app.strapi, versionsKey).withdraw(second.versionId, 'system', false);
    expect((await get(buyer.page, 'text/html').expect(200)).text).toContain('Version 1.1.0');
    await get(newPath).expect(200);
    await app.db
      .withSchema('ledger')
      .table('released_standing')
      .where({ released_version_id: second.releasedVersionId })
      .update({ recalled: true });
    const { body } = await get(newPath).expect(410);
    expect(body).toMatchObject({ error: { code: 'delivery/recalled' } });
    expect((await get(buyer.page, 'text/html').expect(200)).text).toContain('Version 1.0.0');
  });

  it('is stamped with the line that is set, and a changed line is another file to a resumed download', async () => {
    const buyer = await buyOne();
    const path = await minted(buyer);
    const before = await app.request.head(path).expect(200);
    const change = {
      name: 'delivery.stamp',
      version: 0,
      value: { line: 'For {name} alone' },
      actor: 'system',
    };
    await service(app.strapi, settingsKey).change(change);
    const after = await app.request.head(path).expect(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect(after.headers['content-length']).toBe(before.headers['content-length']);
    await get(path)
      .set('Range', 'bytes=5-9')
      .set('If-Range', before.headers['etag'] as string)
      .expect(200);
  });
});
