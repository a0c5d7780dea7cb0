import fc from 'fast-check';
import { updateMail, type UpdateFacts } from './update-mail';

const section: UpdateFacts['sections'][number] = {
  patternId: 'p',
  title: 'Hood & Cape',
  label: '1.1.0',
  craft: 'sewing',
  since: '1.0.0',
  severity: 'unusable',
  changes: [
    {
      label: '1.1.0',
      changelog: [
        { locale: 'en', text: 'New sleeve' },
        { locale: 'de', text: 'Neuer Ärmel' },
      ],
      errata: [
        { place: 'Sleeve', page: 7, sizes: ['S', 'M'], was: '10 cm', now: '12 cm', severity: 'unusable' },
      ],
    },
  ],
  url: 'https://shop.example/d/abc',
};
const facts: UpdateFacts = {
  locale: 'en',
  shop: { name: 'Moss & Thread', contact: 'hello@example.com' },
  customerName: 'Zoë <b>',
  severity: 'unusable',
  sections: [section],
  unsubscribeUrl: 'https://shop.example/u/xyz',
};

it('says plainly in the subject that an older version is unusable, by craft and language', () => {
  expect(updateMail(facts).subject).toBe('Please do not cut yet: Hood & Cape 1.1.0 corrects an error');
  const knitting = { ...facts, locale: 'de-AT', sections: [{ ...section, craft: 'knitting' }] };
  expect(updateMail(knitting).subject).toBe(
    'Bitte noch nicht weiterstricken: Hood & Cape 1.1.0 berichtigt einen Fehler',
  );
  const mild = { ...facts, severity: 'none' as const, sections: [{ ...section, severity: 'none' as const }] };
  expect(updateMail(mild).subject).toBe('Hood & Cape: version 1.1.0 is out');
});

it('says the same in text and HTML: what changed, where, for which sizes, and both links', () => {
  const { text, html } = updateMail(facts);
  expect(text).toContain('- Sleeve, page 7, sizes S, M: 10 cm → 12 cm');
  expect(text).toContain('New sleeve');
  expect(text).toContain('\nhttps://shop.example/d/abc\n');
  expect(text).toContain('\nhttps://shop.example/u/xyz\n');
  expect(html).toContain('Sleeve, page 7, sizes S, M: 10 cm → 12 cm');
  expect(html).toContain('Hello Zoë &lt;b&gt;,');
  expect(html).toContain('href="https://shop.example/d/abc"');
  expect(html).toContain('href="https://shop.example/u/xyz"');
  expect(updateMail({ ...facts, locale: 'de' }).text).toContain('Neuer Ärmel');
});

it('names several patterns in one digest', () => {
  const cape = { ...section, title: 'Cape', craft: 'knitting', severity: 'cosmetic' as const };
  const digest = { ...facts, severity: 'cosmetic' as const, sections: [cape, { ...cape, title: 'Hat' }] };
  expect(updateMail(digest).subject).toBe('New versions of 2 of your patterns');
  expect(updateMail({ ...facts, sections: [section, cape] }).subject).toBe(
    'Please do not cut yet: a new version of one of your patterns corrects an error',
  );
});

it('lets no name, title or label begin a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isUrgent) => {
      const title = `${text}\r\nBcc: all@example.com`;
      const severity = isUrgent ? 'unusable' : 'none';
      const { subject } = updateMail({
        ...facts,
        severity,
        shop: { name: title, contact: title },
        sections: [{ ...section, title, label: title, severity }],
      });
      expect(subject).not.toMatch(/[\r\n\0\u0085\u2028\u2029]/);
    }),
  );
});
