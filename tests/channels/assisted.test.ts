import { createHash, randomBytes } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import supertest from 'supertest';
import type { Platform } from '../../src/plugins/channels/contract';
import { platformRules } from '../../src/plugins/channels/domain/platform-limits';
import { builtInChannels } from '../../src/plugins/preflight/domain/channel-profiles';
import { bootApp, type TestApp } from '../support/boot';
import { changeChannel } from '../support/change-setting';
import { eventually } from '../support/eventually';
import { openDesk, type Desk } from './desk';
import { releaseVersion, soldPattern, type SoldFile } from './sold-pattern';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await bootApp();
  desk = await openDesk(app);
});
afterAll(() => app.stop());

/** The files of a zip by its central directory (APPNOTE 4.3.12), apart from the library that wrote it. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(begin, begin + packed);
    files.set(name, method === 8 ? inflateRawSync(bytes) : bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

async function pack(
  listingId: string,
  language = 'en',
): Promise<{ files: Map<string, Buffer>; headers: Record<string, string> }> {
  const answer = await desk
    .ask('get', `/listings/${listingId}/pack?language=${language}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })
    .expect(200);
  return { files: unzip(answer.body as Buffer), headers: answer.headers as Record<string, string> };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const svg = (name: string): SoldFile => ({
  bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`),
  file: { name, role: 'instructions', format: 'svg' },
});
const png = (name: string, role: 'chart' | 'template' | 'cover', pageFormat: string): SoldFile => ({
  bytes: randomBytes(3_000),
  file: { name, role, format: 'png', pageFormat },
});

async function etsy() {
  const { connection } = await desk.connect(
    { profile: 'etsy', editorUrl: 'https://shop.example/edit' },
    'assisted',
  );
  return connection.key;
}

it('packs what the shop carries byte for byte, with sheet and checklist, and leaves out the rest', async () => {
  const key = await etsy();
  await changeChannel(app, 'etsy', { leavesOut: true });
  const given = [
    svg('../back panel.svg'),
    svg('Front.svg'),
    png('a.png', 'template', 'A4'),
    png('A.PNG', 'template', 'A0'),
    png('c.png', 'chart', 'A4'),
    png('d.png', 'chart', 'Letter'),
    png('e.png', 'chart', 'A0'),
    png('cover.png', 'cover', ''),
  ];
  given[1] = { ...svg('Front.svg'), file: { ...svg('Front.svg').file, pageFormat: 'A0' } };
  const { patternId } = await soldPattern(app, { title: '=Rosalie', description: 'A **skirt**' }, given);
  const { listingId, problems } = await desk.decide(key, patternId, { wanted: true });
  expect(problems.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
    'coverNeeded blocks',
    'files warns',
  ]);

  const { files, headers } = await pack(listingId ?? '');
  expect(headers['content-disposition']).toContain('.zip');
  expect(headers['cache-control']).toBe('no-store');
  expect([...files.keys()].sort()).toEqual(
    [
      'CHECKLIST.html',
      'cover/cover.png',
      'field-sheet.csv',
      'files/A (2).PNG',
      'files/a.png',
      'files/c.png',
      'files/cut-files.zip',
      'files/d.png',
    ].sort(),
  );
  const inner = unzip(files.get('files/cut-files.zip') ?? Buffer.alloc(0));
  expect([...inner.keys()].sort()).toEqual(['Front.svg', '_back panel.svg']);

  const told = new Map(given.map(({ file, bytes }) => [String(file?.name), sha256(bytes)]));
  expect(sha256(files.get('files/a.png') ?? Buffer.alloc(0))).toBe(told.get('a.png'));
  expect(sha256(files.get('files/A (2).PNG') ?? Buffer.alloc(0))).toBe(told.get('A.PNG'));
  expect(sha256(files.get('cover/cover.png') ?? Buffer.alloc(0))).toBe(told.get('cover.png'));
  expect(sha256(inner.get('Front.svg') ?? Buffer.alloc(0))).toBe(told.get('Front.svg'));
  expect(sha256(inner.get('_back panel.svg') ?? Buffer.alloc(0))).toBe(told.get('../back panel.svg'));

  const rows = parse(files.get('field-sheet.csv')?.toString('utf8') ?? '', { bom: true }) as string[][];
  expect(rows.slice(0, 3)).toEqual([
    ['Field', 'Value', 'Limit', 'Fits'],
    ['Title', "'=Rosalie", 'at most 140 characters', 'yes'],
    ['Description', 'A skirt', 'must be there', 'yes'],
  ]);
  expect(rows.find(([field]) => field === 'Cover')?.at(-1)).toBe('NO');
  const checklist = files.get('CHECKLIST.html')?.toString('utf8') ?? '';
  expect(checklist).toContain('e.png: too many files');
  expect(checklist).toContain('https://shop.example/edit');
  expect((await pack(listingId ?? '', 'de')).files.get('field-sheet.csv')?.toString('utf8')).toContain(
    'Titel',
  );
  const audits = await app.db.withSchema('ledger').table('audit').where({ action: 'listing.pack-made' });
  expect(audits).toHaveLength(2);
});

it('packs nothing for a shop that may not have it, and says why', async () => {
  const key = await etsy();
  await changeChannel(app, 'etsy', { leavesOut: false });
  const pages = ['A4', 'A0', 'Letter', 'A1', 'A2', 'A3'];
  const given = pages.map((format) => png(`${format}.png`, 'template', format));
  const { patternId } = await soldPattern(app, { title: 'Six sheets' }, given);
  const { listingId, problems, state } = await desk.decide(key, patternId, { wanted: true });
  expect(state).toBe('needs-you');
  expect(problems.find(({ rule }) => rule === 'files')).toEqual({
    level: 'blocks',
    rule: 'files',
    platform: 'etsy',
    value: 6,
    limit: 5,
  });
  const { body } = await desk.ask('get', `/listings/${listingId ?? ''}/pack?language=en`).expect(422);
  expect(body).toMatchObject({
    error: { code: 'channels/unfit', details: { reasons: [{ rule: 'files', value: 6, limit: 5 }] } },
  });
  const made = await app.db
    .withSchema('ledger')
    .table('audit')
    .where({ action: 'listing.pack-made', subject: `listing:${listingId ?? ''}` });
  expect(made).toEqual([]);
});

it('has the same limits of files in both places where they stand', () => {
  for (const platform of Object.keys(platformRules) as Platform[]) {
    const profile = builtInChannels.find(({ channel }) => channel === platform);
    if (profile === undefined) continue;
    const { mostFiles, mostBytes, formats, zipped, crafts } = profile;
    const { limits } = platformRules[platform];
    expect([platform, mostFiles, mostBytes, formats, zipped, crafts]).toEqual([
      platform,
      limits.files ?? null,
      limits.fileBytes ?? null,
      limits.fileFormats ?? [],
      limits.zippedFormats ?? [],
      limits.crafts ?? [],
    ]);
  }
});

it('says which shop still sells an older version until a person says it is done', async () => {
  const key = await etsy();
  const { patternId } = await soldPattern(app, { title: 'Drift' });
  const first = await desk.decide(key, patternId, { wanted: true });
  expect(first.state).toBe('needs-you');
  const listingId = first.listingId ?? '';
  await desk.send('post', `/listings/${listingId}/done`, {
    revision: first.revision,
    externalId: '4711',
    url: 'https://etsy.example/4711',
  });
  const done = await desk.until(key, patternId, 'current');
  expect(done).toMatchObject({ externalId: '4711', externalUrl: 'https://etsy.example/4711' });
  expect(done.calls).toMatchObject([
    { state: 'sent', operation: 'update', actor: expect.stringMatching(/^admin:/) as string },
  ]);

  await releaseVersion(app, patternId, { label: '1.1.0', changelog: [{ locale: 'en', text: 'New' }] });
  const drifted = await desk.until(key, patternId, 'differs');
  const row = await desk.get<{ cells: { connection: string }[] }>(`/patterns/${patternId}`);
  expect(row.cells.find(({ connection }) => connection === key)).toMatchObject({
    state: 'differs',
    servedLabel: '1.0.0',
    desiredLabel: '1.1.0',
  });
  const checklist = (await pack(listingId)).files.get('CHECKLIST.html')?.toString('utf8') ?? '';
  expect(checklist).toContain('The shop shows version 1.0.0. It has to show 1.1.0.');
  expect(checklist).toContain('https://etsy.example/4711');

  const late = await desk
    .ask('post', `/listings/${listingId}/done`, { revision: first.revision })
    .expect(409);
  expect(late.body).toMatchObject({ error: { code: 'channels/changed-meanwhile' } });
  await desk.send('post', `/listings/${listingId}/done`, { revision: drifted.revision });
  expect((await desk.until(key, patternId, 'current')).externalId).toBe('4711');
  const again = await desk
    .ask('post', `/listings/${listingId}/done`, { revision: drifted.revision })
    .expect(409);
  expect(again.body).toMatchObject({ error: { code: 'channels/nothing-to-do' } });

  const off = await desk.decide(key, patternId, { wanted: false });
  expect(off.state).toBe('differs');
  expect([...(await pack(listingId)).files.keys()]).toEqual(['CHECKLIST.html']);
  await desk.send('post', `/listings/${listingId}/done`, { revision: off.revision });
  await desk.until(key, patternId, 'off');
});

it('breaks the stream off when a file is not in the vault, so that half a pack is never taken for a whole', async () => {
  const key = await etsy();
  const { patternId } = await soldPattern(app);
  const { listingId } = await desk.decide(key, patternId, { wanted: true });
  await app.db.raw(
    `update ledger.vault_object set state = 'quarantined' where key in (
       select rf.vault_key from ledger.released_file rf
       join ledger.released_version v on v.id = rf.released_version_id where v.pattern_id = ?)`,
    [patternId],
  );
  const { Authorization } = await app.admin();
  await expect(
    supertest(app.url)
      .get(`/selvedge/channels/listings/${listingId ?? ''}/pack`)
      .set({ Authorization })
      .buffer(true)
      .then((answer) => answer.status),
  ).rejects.toThrow(/aborted|hang up/);
});

it('finds patterns by title and by how they stand, a page at a time', async () => {
  const key = await etsy();
  const names = ['Zinnia one', 'Zinnia two', 'Zinnia three', 'Zinnia 100%'];
  const patterns = [];
  for (const title of names) patterns.push(await soldPattern(app, { title }));
  const [, second] = patterns;
  await desk.decide(key, second?.patternId ?? '', { wanted: true });
  interface Page {
    data: {
      title: string;
      currentLabel: string;
      isPublished: boolean;
      cells: { connection: string; state: string }[];
    }[];
    after: string | null;
  }
  const page = async (query: string) => (await desk.ask('get', `/matrix?${query}`).expect(200)).body as Page;
  const one = await page('text=zinnia&limit=3');
  const two = await page(`text=zinnia&limit=3&after=${one.after ?? ''}`);
  expect([...one.data, ...two.data].map(({ title }) => title)).toEqual([
    'Zinnia 100%',
    'Zinnia one',
    'Zinnia three',
    'Zinnia two',
  ]);
  expect(two.after).toBeNull();
  expect((await page('text=100%25')).data.map(({ title }) => title)).toEqual(['Zinnia 100%']);
  expect((await page('text=zinnia&state=needs-you')).data).toMatchObject([
    { title: 'Zinnia two', currentLabel: '1.0.0', isPublished: true },
  ]);
  expect((await page('text=zinnia&state=off')).data).toHaveLength(3);
  const cell = one.data[0]?.cells.find(({ connection }) => connection === key);
  expect(cell).toEqual({
    connection: key,
    listingId: null,
    state: 'off',
    servedLabel: null,
    desiredLabel: null,
    problems: 0,
  });
  await desk.ask('get', '/matrix?state=nowhere').expect(400);
  await desk.ask('get', '/matrix?limit=101').expect(400);
});

it('hears nothing of a listing that waits for a person', async () => {
  const key = await etsy();
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await eventually(async () => {
    const waiting = await app.db
      .withSchema('jobs')
      .table('job')
      .whereIn('state', ['created', 'retry', 'active'])
      .whereRaw(`data ->> 'job' like 'channels.%'`);
    return waiting.length === 0 ? true : undefined;
  });
  expect((await desk.view(key, patternId)).calls).toEqual([]);
});
