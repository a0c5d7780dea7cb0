import type { LinkFacts } from '../link/link-state';
import { landingPage, type Landing } from './landing-page';
import { noticePage } from './notice-page';
import { fileSize } from '../../../../kernel/pages/words';

const now = new Date('2026-11-23T12:00:00Z');
const link: LinkFacts = {
  unopenedUntil: new Date('2026-12-23T12:00:00Z'),
  expiresAt: null,
  revokedAt: null,
  used: 0,
  downloadLimit: 10,
};
const file = { role: 'template', format: 'pdf', language: '', bytes: 1_400_000 };
const landing: Landing = {
  path: '/d/t',
  title: 'Hood <script>',
  shop: { name: 'Moss', contact: '' },
  buyer: { locale: 'en', country: 'US' },
  boughtLabel: '1.0.0',
  version: {
    label: '1.1.0',
    releasedAt: now,
    files: [
      { ...file, id: 'f1', name: 'hood-a4.pdf', pageFormat: 'A4' },
      { ...file, id: 'f2', name: 'hood-letter.pdf', pageFormat: 'Letter' },
    ],
  },
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
  expect(forms).toEqual(['/d/t/files/f2', '/d/t/files/f1']);
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
