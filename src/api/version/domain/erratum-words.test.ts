import type { Erratum } from '../contract';
import { erratumText, severityText, worstSeverity } from './erratum-words';

const erratum: Erratum = {
  place: 'Sleeve',
  page: 7,
  sizes: ['S', 'M'],
  was: '10 cm',
  now: '12 cm',
  severity: 'unusable',
  words: [{ locale: 'de', text: 'Der Ärmel war zu kurz.' }],
};

it('says where, for which sizes, and what became of what', () => {
  expect(erratumText({ ...erratum, words: [] }, 'en')).toBe('Sleeve, page 7, sizes S, M: 10 cm → 12 cm');
  expect(erratumText(erratum, 'de')).toBe(
    'Sleeve, Seite 7, Größe S, M: 10 cm → 12 cm. Der Ärmel war zu kurz.',
  );
  expect(erratumText({ place: 'Chart B', now: 'row 12 is knit', severity: 'cosmetic' }, 'en')).toBe(
    'Chart B: row 12 is knit',
  );
});

it('knows the worst of several', () => {
  expect(worstSeverity([])).toBe('none');
  expect(worstSeverity([{ severity: 'cosmetic' }, { severity: 'unusable' }, { severity: 'confusing' }])).toBe(
    'unusable',
  );
  expect(severityText('cosmetic', 'de')).toBe('Kleine Berichtigung');
});
