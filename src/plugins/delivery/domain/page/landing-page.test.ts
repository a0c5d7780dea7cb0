import type { LinkFacts } from '../link/link-state';
import { endedLinkPage } from './ended-link-page';
import { landingPage, type Landing } from './landing-page';
import { noticePage } from './notice-page';
import { buyerLanguages, fileSize } from '../../../../kernel/pages/words';

const now = new Date('2026-11-23T12:00:00Z');
const link: LinkFacts = {
  unopenedUntil: new Date('2026-12-23T12:00:00Z'),
  expiresAt: null,
  revokedAt: null,
  used: 0,
  downloadLimit: 10,
  renewals: 0,
  renewedAt: null,
  isReplaced: false,
};
const file = { role: 'template', format: 'pdf', language: '', bytes: 1_400_000 };
const landing: Landing = {
  path: '/d/t',
  title: 'Hood <script>',
  shop: { name: 'Moss', contact: '' },
  buyer: { locale: 'en', country: 'US' },
  device: 'computer',
  wanted: undefined,
  boughtLabel: '1.0.0',
  version: {
    label: '1.1.0',
    releasedAt: now,
    files: [
      { ...file, id: 'f1', name: 'hood-a4.pdf', pageFormat: 'A4' },
      { ...file, id: 'f2', name: 'hood-letter.pdf', pageFormat: 'Letter' },
    ],
  },
  hasZip: true,
  hasInvoice: false,
  changes: [
    {
      label: '1.1.0',
      changelog: [
        { locale: 'de', text: 'Neuer Ärmel' },
        { locale: 'en', text: 'New sleeve' },
      ],
      releasedAt: now,
      errata: [{ place: 'Page 2', was: '10 cm', now: '12 cm', severity: 'confusing' }],
    },
  ],
  link,
  now,
};

it('shows every file with a form, the one for the printer at home first', () => {
  const { markup } = landingPage(landing);
  const forms = [...markup.matchAll(/<form method="post" action="([^"]+)"/g)].map(([, action]) => action);
  expect(forms).toEqual(['/d/t/files/f2', '/d/t/files/f1', '/d/t/zip']);
  expect(markup.indexOf('Best for you')).toBeLessThan(markup.indexOf('hood-letter.pdf'));
  expect(markup).toContain('Hood &lt;script&gt;');
  expect(markup).not.toMatch(/<script|<img|<link|https?:/);
});

it('speaks the language of the customer and tells what has changed since', () => {
  const { markup } = landingPage({ ...landing, buyer: { locale: 'de', country: 'DE' } });
  expect(markup).toContain('<html lang="de">');
  expect(markup).toContain('Neu seit deiner Version 1.0.0');
  expect(markup).toContain('Neuer Ärmel');
  expect(markup).toContain('Page 2: 10 cm → 12 cm');
  expect(landingPage({ ...landing, changes: [] }).markup).not.toContain('1.0.0');
});

it('offers no button where nothing is left, and says why', () => {
  const { markup } = landingPage({
    ...landing,
    link: { ...link, used: 10, expiresAt: new Date('2026-11-24T00:00:00Z') },
  });
  expect(markup).not.toContain('<form');
  expect(markup).toContain('All 10 downloads of this link are used');
});

it('offers to choose by what somebody wants to do, by links that change nothing', () => {
  const files = [
    { ...file, id: 'f1', name: 'hood-a4.pdf', pageFormat: 'A4' },
    { ...file, id: 'f2', name: 'hood-a0.pdf', pageFormat: 'A0' },
    { ...file, id: 'f3', name: 'hood-beam.pdf', pageFormat: 'projector' },
    { ...file, id: 'f4', name: 'hood-words.pdf', pageFormat: 'A4', role: 'instructions' },
  ];
  const version = { label: '1.1.0', releasedAt: now, files };
  const shown = (change: Partial<Landing>) => landingPage({ ...landing, version, ...change }).markup;
  const first = (markup: string) => /action="\/d\/t\/files\/([^"]+)"/.exec(markup)?.[1];
  expect([...shown({}).matchAll(/href="\/d\/t\?for=([^"]+)"/g)].map(([, use]) => use)).toEqual([
    'home',
    'copy-shop',
    'projector',
    'read',
  ]);
  expect(first(shown({ device: 'computer' }))).toBe('f1');
  expect(first(shown({ device: 'phone' }))).toBe('f4');
  expect(first(shown({ device: 'phone', wanted: 'copy-shop' }))).toBe('f2');
  expect(shown({ wanted: 'projector' })).toContain('for=projector" aria-current="true"');
  expect(shown({ version: { ...version, files: files.slice(0, 1) }, hasZip: false })).not.toMatch(
    /\?for=|zip/,
  );
});

it.each(buyerLanguages)('says everything in %s', (language) => {
  const { markup } = landingPage({
    ...landing,
    changes: [],
    buyer: { locale: language, country: null },
  });
  expect(markup).toContain(`<html lang="${language}">`);
  expect(markup).not.toMatch(/undefined|\{paper\}|\[object/);
  const english = landingPage(landing).markup;
  const texts = (html: string) =>
    [...html.matchAll(/<(?:h2|button|p)(?! class="soft")[^>]*>([^<]{12,})</g)].map(([, text]) => text);
  if (language !== 'en') for (const text of texts(markup)) expect(texts(english)).not.toContain(text);
});

it.each(buyerLanguages)(
  'offers in %s to send an ended link anew, and shows no address and no secret',
  (locale) => {
    const ended = {
      path: '/d/t',
      title: 'Hood',
      shop: { name: 'Moss' },
      locale,
      code: 'delivery/link-expired',
    };
    const may = endedLinkPage({ ...ended, decision: 'may' }).markup;
    expect(may).toContain('<form method="post" action="/d/t/renewal"');
    expect(may).toContain('delivery/link-expired');
    const onItsWay = endedLinkPage({ ...ended, decision: 'on-its-way' }).markup;
    expect(onItsWay).not.toContain('<form');
    expect(onItsWay.slice(onItsWay.indexOf('<main>'))).not.toMatch(/@|\/d\/t/);
  },
);

it('says so when there is nothing yet', () => {
  expect(landingPage({ ...landing, version: null, boughtLabel: null }).markup).toContain(
    'no file to download',
  );
});

it('has a notice for every refusal, with its code for the shop', () => {
  expect(noticePage('delivery/link-expired', 'de').markup).toContain('Dieser Link ist abgelaufen');
  expect(noticePage('delivery/anything', 'en').markup).toContain('That did not work');
});

it('writes sizes as the language does', () => {
  expect([
    fileSize(1_400_000, 'en'),
    fileSize(1_400_000, 'de'),
    fileSize(20, 'en'),
    fileSize(20_400_000, 'en'),
  ]).toEqual(['1.4 MB', '1,4 MB', '0.1 kB', '20 MB']);
});
