import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Desk } from '../desk';
import { must } from '../must';
import { until } from './until';
import type { Storefront } from './storefront';

export interface TourTools {
  url: string;
  desk: Desk;
  storefront: Storefront;
  patternId: string;
  versionId: string;
  label: string;
  say: (line: string) => void;
}

/** After the story of one sale: what every other room of the house made of that release, looked up as an admin would. */
export async function tourTheShop(tools: TourTools): Promise<void> {
  await suggestions(tools);
  await channels(tools);
  await notices(tools);
  await copyCheck(tools);
  await search(tools);
  await webhooks(tools);
  await inquiry(tools);
  await checkout(tools);
  await dashboard(tools);
}

interface Suggestion {
  id: string;
  facet: string;
  names: Record<string, string>;
  state: string;
  evidence: { kind: string; page?: number; quote?: string }[];
}

async function suggestions({ desk, versionId, say }: TourTools): Promise<void> {
  const path = `/selvedge/tagging/versions/${versionId}/suggestions`;
  const found = await until('suggestions', async () => {
    const asked = desk.json<{ data: { facets: { suggestions: Suggestion[] }[] } }>('GET', path);
    const { data } = await must(asked, 200, 'read the suggestions');
    const open = data.facets
      .flatMap((facet) => facet.suggestions)
      .filter(({ state }) => state === 'suggested');
    return open.length > 0 ? open : undefined;
  });
  const isQuoted = ({ evidence }: Suggestion): boolean => evidence.some(({ kind }) => kind === 'quote');
  const told = found.find((one) => 'en' in one.names && isQuoted(one)) ?? found.find(isQuoted) ?? found[0]!;
  const [quote] = told.evidence.filter(({ kind }) => kind === 'quote');
  say(`The instructions were read: ${found.length} values are suggested, each with its evidence.`);
  if (quote !== undefined)
    say(`  ${told.names['en'] ?? told.facet}: page ${quote.page}, “${oneLine(quote.quote)}”`);
  await must(
    desk.json('POST', `/selvedge/tagging/suggestions/${told.id}/accept`, {}),
    200,
    'accept a suggestion',
  );
  say('  The editor accepts it; it is on the pattern’s draft now.');
}

/** A quote of several lines, as far as it fits one. */
function oneLine(text = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)} …` : line;
}

interface Row {
  cells: { connection: string; state: string; servedLabel: string | null; desiredLabel: string | null }[];
}

async function channels({ desk, storefront, patternId, label, say }: TourTools): Promise<void> {
  const row = await until('the website’s listing', async () => {
    const asked = desk.json<{ data: Row }>('GET', `/selvedge/channels/patterns/${patternId}`);
    const { data } = await must(asked, 200, 'look at the channels');
    const website = data.cells.find(({ connection }) => connection === 'demo-website');
    return website?.servedLabel === label ? data : undefined;
  });
  say(
    `The website was told by a signed webhook and shows ${label}; ${storefront.told().length} events have come there.`,
  );
  const etsy = row.cells.find(({ connection }) => connection === 'demo-etsy');
  if (etsy !== undefined)
    say(`  Etsy is filled by hand: “${etsy.state}” in the matrix, with a pack of files and a checklist.`);
}

interface Notice {
  patternId: string;
  label: string;
  audience: number;
  sent: number;
}

async function notices({ desk, patternId, label, say }: TourTools): Promise<void> {
  const notice = await until('the update notice', async () => {
    const asked = desk.json<{ data: Notice[] }>('GET', '/selvedge/update-notices');
    const { data } = await must(asked, 200, 'look at the update notices');
    return data.find((one) => one.patternId === patternId && one.label === label && one.sent > 0);
  });
  say(`${notice.audience} owners of earlier versions are told, one mail each (${notice.sent} sent so far).`);
}

async function copyCheck({ url, desk, patternId, say }: TourTools): Promise<void> {
  const query = `filters[pattern][documentId][$eq]=${patternId}&filters[state][$eq]=superseded`;
  const path = `/content-manager/collection-types/api::version.version?${query}`;
  const asked = desk.json<{ results: { code: string; label: string }[] }>('GET', path);
  const [old] = (await must(asked, 200, 'find an old version')).results;
  if (old === undefined) return;
  const answer = await fetch(new URL(`/v/${old.code}`, url), { headers: { accept: 'application/json' } });
  const { data } = (await answer.json()) as { data: { status: string; newest: { label: string } | null } };
  say(
    `A buyer types the code on an old sheet, ${old.code}: “${data.status}”, use ${data.newest?.label ?? old.label}.`,
  );
}

async function search({ url, say }: TourTools): Promise<void> {
  const q = 'beginner-friendly A-line skirt in sizes 0-24';
  const address = new URL('/api/catalogue/search', url);
  address.searchParams.set('q', q);
  const titles = await until('the search', async () => {
    const { data } = (await (await fetch(address)).json()) as { data?: { title: string }[] };
    return data === undefined || data.length === 0 ? undefined : data.map(({ title }) => title);
  });
  say(`A storefront asks for “${q}” and finds: ${titles.join(', ')}.`);
}

async function webhooks({ desk, storefront, say }: TourTools): Promise<void> {
  const input = {
    name: 'Pretend storefront',
    url: storefront.hooksUrl,
    eventTypes: ['version.released', 'order.recorded', 'inquiry.recorded'],
  };
  const made = desk.json<{ data: { secret: string; subscription: { id: string } } }>(
    'POST',
    '/selvedge/webhooks',
    input,
  );
  const { secret, subscription } = (await must(made, 200, 'subscribe to events')).data;
  storefront.hear(secret);
  await must(desk.json('POST', `/selvedge/webhooks/${subscription.id}/ping`, {}), [200, 202], 'send a ping');
  await until('the ping', () => Promise.resolve(storefront.told().find(({ type }) => type === 'ping')));
  say('The storefront subscribes to events; the first ping has come, its signature is right.');
}

async function inquiry({ url, desk, patternId, label, say }: TourTools): Promise<void> {
  const key = `demo-desk-${randomUUID().slice(0, 8)}`;
  const made = desk.json<{ data: { secret: string } }>('POST', '/selvedge/inquiry-sources', {
    key,
    name: 'Help desk (demo data)',
  });
  const { secret } = (await must(made, 200, 'make a source of inquiries')).data;
  const now = new Date();
  const body = JSON.stringify({
    type: 'inquiry.opened',
    timestamp: now.toISOString(),
    data: {
      inquiry: randomUUID(),
      pattern: patternId,
      version: label,
      reason: 'seam-allowance',
      opened_at: now.toISOString(),
    },
  });
  const id = `msg_${randomUUID()}`;
  const answer = await fetch(new URL(`/api/connectors/inquiries/${key}`, url), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
  });
  if (!answer.ok) throw new Error(`The inquiry was not taken: ${answer.status} ${await answer.text()}`);
  say(`A help desk tells of a question about ${label}: it counts for that version.`);
}

/** A buyer pays on the storefront, without a key of any payment service. */
async function checkout({ url, storefront, say }: TourTools): Promise<void> {
  const opened = await fetch(new URL('/api/checkout', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      items: [{ pattern: 'linden-a-line-skirt' }],
      successUrl: storefront.url,
      cancelUrl: storefront.url,
    }),
  });
  if (!opened.ok) throw new Error(`The checkout was not opened: ${opened.status} ${await opened.text()}`);
  const { data } = (await opened.json()) as { data: { id: string; url: string } };
  const paid = await fetch(data.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ email: 'otto.buyer@example.com', name: 'Otto Buyer', country: 'AT' }),
  });
  if (!paid.ok) throw new Error(`The pretend payment failed: ${paid.status} ${await paid.text()}`);
  const { data: after } = (await paid.json()) as { data: { state: string } };
  say(
    `Otto presses Buy on the storefront and pretends to pay: the checkout is “${after.state}”, his receipt on the way.`,
  );
}

async function dashboard({ desk, say }: TourTools): Promise<void> {
  const asked = desk.json<{ data: { sales: { lines: number }; sleeping: number } }>(
    'GET',
    '/selvedge/analytics/summary',
  );
  const { sales, sleeping } = (await must(asked, 200, 'look at the dashboard')).data;
  say(
    `The dashboard: ${sales.lines} sales in 28 days, ${sleeping} ${sleeping === 1 ? 'pattern sleeps' : 'patterns sleep'}.`,
  );
}
