import type { Desk } from '../desk';
import { must } from '../must';

/** Addresses of the demo's own storefront: where events go, and where a pattern's page is. */
export interface StorefrontAddresses {
  eventsUrl: string;
  patternPage: string;
  /** Told before the first event goes out. */
  useSecret: (secret: string) => void;
}

/** Connects the pretend storefront and two shops that are filled by hand. Resolves to the secret it signs with. */
export async function connectChannels(
  desk: Desk,
  { eventsUrl, useSecret }: StorefrontAddresses,
): Promise<string> {
  const made = await must(
    desk.json<{ data: { secret: string } }>('POST', '/selvedge/channels/connections', {
      kind: 'website',
      key: 'demo-website',
      name: 'Website (demo data)',
      config: { url: eventsUrl, listsAll: true },
    }),
    200,
    'connect the website',
  );
  useSecret(made.data.secret);
  for (const [profile, name] of [
    ['etsy', 'Etsy (demo data)'],
    ['ravelry', 'Ravelry (demo data)'],
  ]) {
    const connection = { kind: 'assisted', key: `demo-${profile}`, name, config: { profile } };
    await must(desk.json('POST', '/selvedge/channels/connections', connection), 200, `connect ${name}`);
  }
  return made.data.secret;
}

/** Which of the shops that are filled by hand a pattern is offered on. */
export async function listPattern(desk: Desk, patternId: string, craft: string): Promise<void> {
  const keys = craft === 'knitting' || craft === 'crochet' ? ['demo-etsy', 'demo-ravelry'] : ['demo-etsy'];
  for (const key of keys) {
    const path = `/selvedge/channels/connections/${key}/patterns/${patternId}`;
    await must(desk.json('PUT', path, { wanted: true }), 200, `list a pattern on ${key}`);
  }
}
