import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { demoFiles, type DemoFiles } from './demo-files';
import { openDesk, type Desk } from './desk';
import type { Mailbox } from './mailbox';
import { must } from './must';

export interface StoryTools {
  /** Where the app listens. */
  url: string;
  /** `Bearer …` of an admin who may do everything. */
  authorization: string;
  mailbox: Mailbox;
  /** Says one step, as it happens. */
  say: (line: string) => void;
}

export interface StoryEnd {
  patternId: string;
  versionId: string;
  label: string;
  order: string;
  downloadPage: string;
  stampedFile: Buffer;
  tracedOrder: string;
}

const buyer = 'mara.buyer@example.com';

/**
 * One real PDF goes the whole way, through the doors that people use: uploaded, checked, released, bought,
 * mailed, downloaded with the buyer's mark in it, and traced back. Throws at the first step that goes wrong.
 */
export async function tellStory({ url, authorization, mailbox, say }: StoryTools): Promise<StoryEnd> {
  const desk = openDesk(url, authorization);
  const files = await demoFiles();

  const patternId = await ensurePattern(desk, files, say);
  const label = await nextLabel(desk, patternId);
  const versionId = await createVersion(desk, patternId, label);
  say(`The editor begins version ${label} and drops three files.`);
  await upload(desk, versionId, 'linden-skirt-instructions-en.pdf', files.instructions, say);
  await upload(desk, versionId, 'linden-skirt-template-A4.pdf', files.template, say);
  await upload(desk, versionId, 'linden-skirt-instructions-de.pdf', files.broken, say);
  await untilReleasable(desk, versionId);
  say('The masters are made: every page has places for the buyer’s mark.');
  for (const effect of await effectsOf(desk, versionId)) say(`  ${effect}`);
  await must(desk.json('POST', `/selvedge/versions/${versionId}/release`, {}), 200, 'release');
  say(`Version ${label} is released. From now on it cannot be changed, only followed by a better one.`);

  const order = `DEMO-${randomUUID().slice(0, 8)}`;
  await buy(desk, url, patternId, order);
  say(`Mara buys it on the website: order ${order} comes in as a signed webhook, once.`);
  const mail = await mailbox.waitFor(buyer, order);
  const downloadPage = linkIn(mail.text, url);
  say(`Mara’s receipt has arrived: “${mail.subject}”.`);

  const stampedFile = await download(downloadPage, url);
  say(
    `She opens the link and downloads her copy: ${stampedFile.length} bytes, marked as hers on every page.`,
  );
  const tracedOrder = await trace(desk, stampedFile);
  say(`Weeks later the file turns up elsewhere. Dropped on the Trace page, it names order ${tracedOrder}.`);
  if (tracedOrder !== order) throw new Error(`The trace names ${tracedOrder}, but ${order} was bought`);
  return { patternId, versionId, label, order, downloadPage, stampedFile, tracedOrder };
}

type Say = StoryTools['say'];
interface Entry {
  documentId: string;
}
const content = '/content-manager/collection-types';

async function ensurePattern(desk: Desk, files: DemoFiles, say: Say): Promise<string> {
  const query = `${content}/api::pattern.pattern?locale=en&filters[slug][$eq]=linden-a-line-skirt`;
  const found = await must(desk.json<{ results: Entry[] }>('GET', query), 200, 'find the pattern');
  if (found.results[0] !== undefined) return found.results[0].documentId;

  const designer = await ensureDesigner(desk);
  const cover = await uploadCover(desk, files.cover);
  const terms = await firstTerms(desk);
  const pattern = await must(
    desk.json<{ data: Entry }>('POST', `${content}/api::pattern.pattern?locale=en`, {
      title: 'Linden A-line skirt',
      slug: 'linden-a-line-skirt',
      summary: 'A beginner-friendly A-line skirt in sizes 0 to 24.',
      description: 'A skirt with darts, a side zip and a straight waistband, drafted for woven fabrics.',
      craft: 'sewing',
      stage: 'launch',
      priceMinor: 950,
      currency: 'EUR',
      designer: { connect: [{ documentId: designer }] },
      terms: { connect: terms.map((documentId) => ({ documentId })) },
      cover,
      seo: {
        title: 'Linden A-line skirt sewing pattern',
        description: 'PDF sewing pattern, sizes 0 to 24, A4 and instructions.',
      },
    }),
    201,
    'make the pattern',
  );
  const { documentId } = pattern.data;
  await must(
    desk.json('POST', `${content}/api::pattern.pattern/${documentId}/actions/publish?locale=en`, {}),
    200,
    'publish the pattern',
  );
  say('The editor writes the page of “Linden A-line skirt” and publishes it.');
  return documentId;
}

async function ensureDesigner(desk: Desk): Promise<string> {
  const uid = 'api::designer.designer';
  const slug = 'atelier-linden';
  const query = `${content}/${uid}?filters[slug][$eq]=${slug}`;
  const found = await must(desk.json<{ results: Entry[] }>('GET', query), 200, 'find the designer');
  if (found.results[0] !== undefined) return found.results[0].documentId;
  const made = desk.json<{ data: Entry }>('POST', `${content}/${uid}`, {
    name: 'Atelier Linden',
    slug,
  });
  return (await must(made, 201, 'make the designer')).data.documentId;
}

async function uploadCover(desk: Desk, picture: Buffer): Promise<number> {
  const form = new FormData();
  form.set('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'linden-cover.png');
  const answer = await desk.send('POST', '/upload', form);
  const [file] = (await must(Promise.resolve(answer), [200, 201], 'upload the cover')) as { id: number }[];
  return file!.id;
}

async function firstTerms(desk: Desk): Promise<string[]> {
  const keys = ['skill-beginner', 'garment-skirt', 'silhouette-a-line', 'fabric-cotton', 'fabric-linen'];
  const query = keys.map((key, index) => `filters[key][$in][${index}]=${key}`).join('&');
  const found = await must(
    desk.json<{ results: Entry[] }>('GET', `${content}/api::term.term?${query}`),
    200,
    'find terms',
  );
  return found.results.map(({ documentId }) => documentId);
}

async function nextLabel(desk: Desk, patternId: string): Promise<string> {
  const query = `${content}/api::version.version?filters[pattern][documentId][$eq]=${patternId}&pageSize=100`;
  const found = await must(
    desk.json<{ results: { label: string }[] }>('GET', query),
    200,
    'look at the versions',
  );
  return `1.${found.results.length}.0`;
}

/** What the story's version corrects. */
const erratum = {
  place: 'Skirt back, hem line',
  sizes: ['12'],
  was: 'ends 6 mm above the side seam',
  now: 'meets the side seam',
  severity: 'confusing',
};

async function createVersion(desk: Desk, patternId: string, label: string): Promise<string> {
  const made = await must(
    desk.json<{ data: Entry }>('POST', `${content}/api::version.version`, {
      label,
      pattern: { connect: [{ documentId: patternId, locale: 'en' }] },
      changelog: [
        {
          locale: 'en',
          text: label === '1.0.0' ? 'First version.' : 'The hem line of size 12 meets the side seam.',
        },
      ],
      errata: label === '1.0.0' ? [] : [erratum],
    }),
    201,
    'begin a version',
  );
  return made.data.documentId;
}

async function upload(desk: Desk, versionId: string, name: string, bytes: Buffer, say: Say): Promise<void> {
  const path = `/selvedge/versions/${versionId}/files?name=${encodeURIComponent(name)}`;
  const body = new Uint8Array(bytes);
  const { status, body: answer } = await desk.send('PUT', path, body, {
    'content-type': 'application/octet-stream',
  });
  if (status === 201) {
    say(`  ${name}: passed.`);
    return;
  }
  const { error } = answer as { error: { code: string; details: { findings?: { message: string }[] } } };
  if (error.code !== 'preflight/rejected') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  say(`  ${name}: rejected. ${error.details.findings?.[0]?.message ?? ''}`);
}

async function untilReleasable(desk: Desk, versionId: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  let last = '';
  while (Date.now() < deadline) {
    const path = `/selvedge/versions/${versionId}/release-plan`;
    const { data } = await must(
      desk.json<{ data: { releasable: boolean; objections: { message: string }[] } }>('GET', path),
      200,
      'ask for the release plan',
    );
    if (data.releasable) return;
    last = data.objections.map(({ message }) => message).join(' ');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The version did not become ready: ${last}`);
}

/** What the Release dialog says will happen. */
async function effectsOf(desk: Desk, versionId: string): Promise<string[]> {
  const path = `/selvedge/versions/${versionId}/release-plan`;
  const asked = desk.json<{ data: { effects: string[] } }>('GET', path);
  return (await must(asked, 200, 'ask what will happen')).data.effects;
}

async function buy(desk: Desk, url: string, patternId: string, order: string): Promise<void> {
  const rotated = await must(
    desk.json<{ data: { secret: string } }>(
      'POST',
      '/selvedge/channel-accounts/storefront/rotate-secret',
      {},
    ),
    200,
    'make a signing secret',
  );
  const now = new Date();
  const body = JSON.stringify({
    type: 'order.placed',
    timestamp: now.toISOString(),
    data: {
      order,
      placed_at: now.toISOString(),
      currency: 'EUR',
      customer: { email: buyer, name: 'Mara Buyer', locale: 'en', country: 'DE' },
      lines: [{ external_line: '1', pattern: patternId, quantity: 1, price_minor: 950, tax_minor: 152 }],
      total_minor: 950,
      tax_minor: 152,
    },
  });
  const id = `msg_${randomUUID()}`;
  const send = () =>
    fetch(new URL('/api/orders/inbound', url), {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(rotated.data.secret).sign(id, now, body),
      },
    });
  // A shop repeats itself when in doubt; the second delivery must change nothing.
  for (const answer of [await send(), await send()]) {
    if (!answer.ok) throw new Error(`The order was not taken: ${answer.status} ${await answer.text()}`);
  }
}

function linkIn(text: string, url: string): string {
  const path = /\/d\/[A-Za-z0-9_-]{43}/.exec(text)?.[0];
  if (path === undefined) throw new Error('The receipt has no download link');
  return new URL(path, url).href;
}

async function download(page: string, url: string): Promise<Buffer> {
  const landing = await (await fetch(page, { headers: { accept: 'text/html' } })).text();
  const action = /action="([^"]+)"/.exec(landing)?.[1];
  if (action === undefined) throw new Error('The download page offers no file');
  const minted = await fetch(new URL(action, url), { method: 'POST', redirect: 'manual' });
  const location = minted.headers.get('location');
  if (location === null) throw new Error(`No download was made: ${minted.status}`);
  const answer = await fetch(new URL(location, url));
  if (!answer.ok) throw new Error(`The file did not come: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function trace(desk: Desk, file: Buffer): Promise<string> {
  const sent = desk.send('POST', '/selvedge/trace?name=found.pdf', new Uint8Array(file), {
    'content-type': 'application/octet-stream',
  });
  const { data } = (await must(sent, 200, 'trace')) as {
    data: { copy: { order: { externalId: string } } | null };
  };
  return data.copy?.order.externalId ?? 'nobody';
}
