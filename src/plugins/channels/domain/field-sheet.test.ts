import { checklistPage } from './checklist-page';
import { fieldSheet } from './field-sheet';
import { goodDocument } from './listing-document.fixture';

it('has a row a field with value, limit and whether it fits', () => {
  const rows = fieldSheet(goodDocument({ title: 'x'.repeat(141) }), 'etsy', 'en');
  expect(rows[0]).toEqual({
    field: 'Title',
    value: 'x'.repeat(141),
    limit: 'at most 140 characters',
    ok: 'NO',
  });
  expect(rows.find(({ field }) => field === 'Price')).toEqual({
    field: 'Price',
    value: '9.50',
    limit: '',
    ok: 'yes',
  });
  expect(rows.map(({ field }) => field)).toEqual([
    'Title',
    'Description',
    'Tags',
    'Price',
    'Currency',
    'Version',
    'Files',
    'Cover',
    'Page in the shop',
  ]);
});

const facts = {
  title: '<Rosalie>',
  shop: 'Etsy',
  desired: { kind: 'listed' as const, document: goodDocument() },
  served: null,
  url: 'https://etsy.example/"><script>',
  externalId: null,
  left: [{ name: 'huge.pdf', rule: 'fileBytes' as const }],
  hasCover: true,
};

it('tells the steps of a new listing, and nothing in it is markup', () => {
  const { markup } = checklistPage(facts, 'en');
  expect(markup).toContain('Make a new listing');
  expect(markup).toContain('huge.pdf: too large');
  expect(markup).not.toMatch(/<script>|<Rosalie>/);
});

it('says which version the shop still sells', () => {
  const served = {
    kind: 'listed' as const,
    document: goodDocument({ version: { ...goodDocument().version, label: '1.0.0' } }),
  };
  expect(checklistPage({ ...facts, served }, 'en').markup).toContain(
    'The shop shows version 1.0.0. It has to show 1.1.0.',
  );
  expect(checklistPage({ ...facts, served }, 'de').markup).toContain('Der Shop zeigt Version 1.0.0');
});

it('tells to take off what is not to be there', () => {
  const desired = { kind: 'removed' as const, sku: 's', patternId: 'p', reason: 'no-version' as const };
  const { markup } = checklistPage({ ...facts, desired, externalId: '4711' }, 'en');
  expect(markup).toContain('Take this listing off sale.');
  expect(markup).toContain('4711');
  expect(markup).not.toContain('Publish.');
});
