import { Webhook } from 'standardwebhooks';
import {
  startReceiver,
  type Behaviour,
  type WebhookReceiver,
} from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import { versionsKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import { settingsKey } from '../../src/kernel/settings/settings';
import { bootApp, type TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { eventsOf, openDesk, type Desk } from './desk';
import { draftVersion, releaseVersion, soldPattern } from './sold-pattern';

let app: TestApp;
let desk: Desk;
const receivers: WebhookReceiver[] = [];
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  desk = await openDesk(app);
  await service(app.strapi, settingsKey).change({
    name: 'selvedge.shop',
    version: 0,
    value: { name: 'Linden', patternPage: 'https://shop.example/{locale}/{slug}' },
    actor: 'test',
  });
});
afterAll(async () => {
  await app.stop();
  await Promise.all(receivers.map((receiver) => receiver.stop()));
});

async function website(...next: Behaviour[]) {
  const receiver = await startReceiver();
  receiver.next.push(...next);
  receivers.push(receiver);
  const { connection, secret } = await desk.connect({ url: receiver.url });
  return { receiver, key: connection.key, secret: secret ?? '' };
}

const rename = (patternId: string, title: string) =>
  app.strapi
    .documents('api::pattern.pattern')
    .update({ documentId: patternId, locale: 'en', data: { title } as never, status: 'published' });

it('tells a website of a listing, its next release and its withdrawal, signed, once each and in order', async () => {
  const { receiver, key, secret } = await website();
  const { patternId, slug, versionId } = await soldPattern(app, {
    title: 'Rosalie',
    description: 'A skirt.',
  });
  await desk.decide(key, patternId, { wanted: true });
  await desk.until(key, patternId, 'current');

  const second = await releaseVersion(app, patternId, {
    label: '1.1.0',
    changelog: [{ locale: 'en', text: 'Deeper pockets.' }],
    errata: [{ place: 'Pocket', now: '12 cm', severity: 'confusing' }],
  });
  await eventually(async () =>
    (await desk.view(key, patternId)).desired.kind === 'listed' && eventsOf(receiver, patternId).length === 2
      ? true
      : undefined,
  );
  const shown = await desk.until(key, patternId, 'current');
  expect(shown.served).toMatchObject({ kind: 'listed', document: { version: { label: '1.1.0' } } });

  await service(app.strapi, versionsKey).withdraw(second, 'test', false);
  await eventually(() => Promise.resolve(eventsOf(receiver, patternId).length === 3 ? true : undefined));
  const after = await desk.until(key, patternId, 'needs-you');
  expect(after.desired).toMatchObject({ kind: 'removed', reason: 'no-version' });

  const [listed, released, removed] = eventsOf(receiver, patternId);
  expect(listed).toMatchObject({
    type: 'listing.updated',
    data: {
      connection: key,
      listing: {
        title: 'Rosalie',
        locale: 'en',
        price: { minor: 900, currency: 'EUR' },
        version: { label: '1.0.0', errata: 0 },
        availability: 'available',
        coverUrl: null,
        pageUrl: `https://shop.example/en/${slug}`,
        files: [{ role: 'cut-file', format: 'svg' }],
      },
    },
  });
  expect(released).toMatchObject({
    data: { listing: { version: { label: '1.1.0', changelog: 'Deeper pockets.', errata: 1 } } },
  });
  expect(removed).toMatchObject({ type: 'listing.removed', data: { listing: { reason: 'no-version' } } });
  const revisions = [listed, released, removed].map((event) => event?.data.revision ?? 0);
  expect([...revisions].sort((one, other) => one - other)).toEqual(revisions);
  for (const { body, headers } of receiver.received) {
    expect(() => new Webhook(secret).verify(body, headers as Record<string, string>)).not.toThrow();
    expect(body).not.toMatch(/secret-name|vault|files\/[0-9a-f]{32}/);
  }
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(3);
  expect(versionId).not.toBe(second);
});

it.each<[string, Behaviour[]]>([
  ['answers 500', [500]],
  ['is too busy', [429, 503]],
  ['drops the connection after reading', ['cut']],
])('repeats with the same id and the same body when the receiver %s', async (_name, behaviours) => {
  const { receiver, key } = await website(...behaviours);
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  const view = await desk.until(key, patternId, 'current');
  expect(receiver.received).toHaveLength(behaviours.length + 1);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  expect(view.calls).toMatchObject([{ state: 'sent', attempts: behaviours.length + 1, status: 204 }]);
});

it('repeats when the receiver reads and never answers', async () => {
  const { receiver, key } = await website('hang');
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await desk.until(key, patternId, 'sending');
  await desk.until(key, patternId, 'current');
  expect(receiver.received.map(({ id }) => id)).toEqual([receiver.received[0]?.id, receiver.received[0]?.id]);
});

it('waits for a receiver that is not there, and shows why', async () => {
  const { receiver, key } = await website();
  const { port } = new URL(receiver.url);
  await receiver.stop();
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  const waiting = await eventually(async () => {
    const view = await desk.view(key, patternId);
    return view.state === 'waiting' && view.calls[0]?.lastError ? view : undefined;
  });
  expect(waiting.calls[0]).toMatchObject({ state: 'ready', status: null });
  expect(port).toBeTruthy();
});

it('shows a refusal as failed, and tries again with the same id when a person says so', async () => {
  const { receiver, key } = await website(400);
  const { patternId } = await soldPattern(app);
  const { listingId } = await desk.decide(key, patternId, { wanted: true });
  const failed = await desk.until(key, patternId, 'failed');
  expect(failed.calls).toMatchObject([
    { state: 'failed', status: 400, lastError: 'The receiver answered 400.' },
  ]);
  await desk.send('post', `/listings/${listingId ?? ''}/try-again`);
  await desk.until(key, patternId, 'current');
  expect(receiver.received.map(({ id }) => id)).toEqual([failed.calls[0]?.id, failed.calls[0]?.id]);
  const { body } = await desk.ask('post', `/listings/${listingId ?? ''}/try-again`).expect(409);
  expect(body).toMatchObject({ error: { code: 'channels/nothing-failed' } });
});

it('never lets an older content follow a newer one, however fast it changes', async () => {
  const { receiver, key } = await website(500);
  const { patternId } = await soldPattern(app, { title: 'Title 0' });
  await desk.decide(key, patternId, { wanted: true });
  for (let count = 1; count <= 5; count += 1) await rename(patternId, `Title ${count}`);
  await eventually(async () => {
    const { state, served } = await desk.view(key, patternId);
    const title = served?.kind === 'listed' ? served.document.title : '';
    return state === 'current' && title === 'Title 5' ? true : undefined;
  });
  const revisions = eventsOf(receiver, patternId).map(({ data }) => data.revision);
  expect([...revisions].sort((one, other) => one - other)).toEqual(revisions);
  expect(eventsOf(receiver, patternId).at(-1)).toMatchObject({ data: { listing: { title: 'Title 5' } } });
});

it('comes back to what it said before, for A, B and A again are three changes', async () => {
  const { receiver, key } = await website();
  const { patternId } = await soldPattern(app, { title: 'A' });
  const title = (wanted: string) =>
    eventually(async () => {
      const { state, served } = await desk.view(key, patternId);
      return state === 'current' && served?.kind === 'listed' && served.document.title === wanted
        ? true
        : undefined;
    });
  await desk.decide(key, patternId, { wanted: true });
  await title('A');
  for (const name of ['B', 'A']) {
    await desk.decide(key, patternId, { wanted: true, overrides: { title: name } });
    await title(name);
  }
  expect(
    eventsOf(receiver, patternId).map(({ data }) => ('title' in data.listing ? data.listing.title : '')),
  ).toEqual(['A', 'B', 'A']);
});

it('loses no event while its secret is changed over', async () => {
  const { receiver, key, secret } = await website();
  const rotated = await desk.send<{ secret: string }>('post', `/connections/${key}/rotate-secret`);
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await desk.until(key, patternId, 'current');
  const { body, headers } = receiver.received[0] ?? { body: '', headers: {} };
  for (const one of [secret, rotated.secret])
    expect(() => new Webhook(one).verify(body, headers as Record<string, string>)).not.toThrow();
  expect(() => new Webhook('whsec_AAAA').verify(body, headers as Record<string, string>)).toThrow();
});

it('sends nothing while it is paused, and everything of that time once when it is resumed', async () => {
  const { receiver, key } = await website();
  const { patternId } = await soldPattern(app, { title: 'Before' });
  await desk.send('post', `/connections/${key}/pause`);
  await desk.decide(key, patternId, { wanted: true });
  await rename(patternId, 'After');
  await eventually(async () => {
    const { desired } = await desk.view(key, patternId);
    return desired.kind === 'listed' && desired.document.title === 'After' ? true : undefined;
  });
  await app.request.get(`/api/channels/${key}/feed.json`).expect(404);
  expect(receiver.received).toEqual([]);
  await desk.send('post', `/connections/${key}/resume`);
  await desk.until(key, patternId, 'current');
  expect(eventsOf(receiver, patternId)).toMatchObject([{ data: { listing: { title: 'After' } } }]);
  await app.request.get(`/api/channels/${key}/feed.json`).expect(200);
});

it('tells everything again at a new address', async () => {
  const { key } = await website();
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await desk.until(key, patternId, 'current');
  const moved = await startReceiver();
  receivers.push(moved);
  await desk.send('put', `/connections/${key}`, { name: 'Moved', config: { url: moved.url } });
  await eventually(() => Promise.resolve(eventsOf(moved, patternId).length > 0 ? true : undefined));
  await desk.until(key, patternId, 'current');
});

it('lists everything on sale by itself where it is told to, and keeps off what a person took off', async () => {
  const { receiver, key } = await website();
  const [kept, off] = [await soldPattern(app), await soldPattern(app)];
  await desk.decide(key, off.patternId, { wanted: false });
  await desk.send('put', `/connections/${key}`, {
    name: 'All',
    config: { url: receiver.url, listsAll: true },
  });
  await desk.until(key, kept.patternId, 'current');
  const later = await soldPattern(app);
  await desk.until(key, later.patternId, 'current');
  expect((await desk.view(key, off.patternId)).state).toBe('off');
  expect(eventsOf(receiver, off.patternId)).toEqual([]);
});

it('follows what the operator says differently, refuses what makes no sense, and takes it off', async () => {
  const { receiver, key } = await website();
  const { patternId } = await soldPattern(app);
  const overrides = { title: 'Ours', tags: ['a'], priceMinor: 1200, availability: 'unavailable' };
  await desk.decide(key, patternId, { wanted: true, overrides });
  await desk.until(key, patternId, 'current');
  expect(eventsOf(receiver, patternId).at(-1)).toMatchObject({
    data: { listing: { title: 'Ours', tags: ['a'], price: { minor: 1200 }, availability: 'unavailable' } },
  });
  for (const wrong of [{ title: '' }, { priceMinor: -1 }, { vaultKey: 'x' }, { tags: 'a' }]) {
    const path = `/connections/${key}/patterns/${patternId}`;
    const { body } = await desk.ask('put', path, { wanted: true, overrides: wrong }).expect(400);
    expect(body).toMatchObject({ error: { code: 'kernel/bad-request' } });
  }
  await desk.decide(key, patternId, { wanted: false, overrides });
  await desk.until(key, patternId, 'off');
  expect(eventsOf(receiver, patternId).at(-1)).toMatchObject({
    type: 'listing.removed',
    data: { listing: { reason: 'not-wanted' } },
  });
});

it('tells before a release which channels will hear of it', async () => {
  const { key } = await website();
  const { connection } = await desk.connect({ profile: 'ravelry' }, 'assisted');
  const { patternId } = await soldPattern(app);
  await desk.decide(key, patternId, { wanted: true });
  await desk.decide(connection.key, patternId, { wanted: true });
  const draft = await draftVersion(app, patternId, { label: '2.0.0' });
  const plan = await service(app.strapi, versionsKey).plan(draft);
  expect(plan.effects).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`will be told: .*Shop ${key}`)),
      `One shop must be changed by hand: ${connection.name}.`,
    ]),
  );
  expect(plan.objections).toContainEqual({
    level: 'warns',
    code: 'channels/files-break-limits',
    message: `${connection.name}: svg files are not carried, only pdf.`,
  });
});
