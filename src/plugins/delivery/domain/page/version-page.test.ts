import { versionAnswerSchema } from '../../contract';
import { versionAnswer } from '../version-answer';
import type { PublicVersion } from '../version-standing';
import { versionFormPage } from './version-form-page';
import { versionPage } from './version-page';

const at = new Date('2026-11-23T12:00:00Z');
const version: PublicVersion = {
  title: 'Hood <b>',
  label: '1.0.0',
  code: 'ABCD2345',
  releasedAt: at,
  state: 'released',
  isRecalled: false,
  later: [],
};
const later: PublicVersion['later'] = [
  {
    label: '1.2.0',
    releasedAt: at,
    changelog: [
      { locale: 'en', text: 'New sleeve' },
      { locale: 'de', text: 'Neuer Ärmel' },
    ],
    errata: [],
  },
  {
    label: '1.1.0',
    releasedAt: at,
    changelog: [],
    errata: [{ place: 'Page 2', sizes: ['S'], was: '10 cm', now: '12 cm', severity: 'unusable' }],
  },
];

it('says that a copy is current, and nothing more', () => {
  const { markup } = versionPage(version, 'en');
  expect(markup).toContain('This is the current version');
  expect(markup).toContain('Hood &lt;b&gt;');
  expect(markup).not.toContain('What is new');
  expect(markup).not.toMatch(/<script|<img|<link|https?:/);
});

it('tells everything that has changed since, in the language of the reader, the worst in front', () => {
  const { markup } = versionPage({ ...version, state: 'superseded', later }, 'de');
  expect(markup).toContain('Die neueste ist Version 1.2.0');
  expect(markup).toContain('Neuer Ärmel');
  expect(markup).toContain('Page 2, Größe S: 10 cm → 12 cm');
  expect(markup.indexOf('Wichtig: Die ältere Version hat einen Fehler')).toBeLessThan(
    markup.indexOf('Neuer Ärmel'),
  );
});

it('tells withdrawn from called back', () => {
  const withdrawn = { ...version, state: 'withdrawn' as const };
  expect(versionPage(withdrawn, 'en').markup).toContain('no longer offered');
  expect(versionPage({ ...withdrawn, isRecalled: true }, 'en').markup).toContain('Please do not use it');
  expect(versionPage({ ...withdrawn, later }, 'en').markup).toContain('There is a newer version');
});

it('answers machines with the same, by an allow-list', () => {
  const answer = versionAnswerSchema.parse(versionAnswer({ ...version, later }, 'en'));
  expect(answer).toMatchObject({ status: 'newer', newest: { label: '1.2.0' }, severity: 'unusable' });
  expect(answer.changes[1]?.errata[0]).toEqual({
    place: 'Page 2',
    page: null,
    sizes: ['S'],
    was: '10 cm',
    now: '12 cm',
    severity: 'unusable',
    note: null,
  });
});

it('has a form that keeps what was typed', () => {
  const { markup } = versionFormPage({ typed: '"><script>', isWrong: true }, 'en');
  expect(markup).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(markup).toContain('role="alert"');
});
