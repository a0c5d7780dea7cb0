import { vocabulary } from '../../../api/facet/seed/vocabulary';
import { readDraft } from '../making/draft';
import { demoPatterns } from '.';

it('is a shop: twelve garments and more, six yarn patterns and more, embroidery and wood', () => {
  const of = (...crafts: string[]) => demoPatterns.filter(({ craft }) => crafts.includes(craft)).length;
  expect(of('sewing')).toBeGreaterThanOrEqual(12);
  expect(of('knitting', 'crochet')).toBeGreaterThanOrEqual(6);
  expect(of('embroidery')).toBe(1);
  expect(of('woodworking')).toBe(1);
  expect(new Set(demoPatterns.map(({ slug }) => slug)).size).toBe(demoPatterns.length);
});

describe.each(demoPatterns)('$slug', ({ slug, craft, termKeys, sizes, versions, summary }) => {
  it('uses terms that there are for its craft', () => {
    const known = vocabulary
      .filter(({ crafts }) => crafts.includes(craft))
      .flatMap(({ terms }) => terms.map(({ key }) => key));
    expect(termKeys.filter((key) => !known.includes(key))).toEqual([]);
    expect(new Set(termKeys).size).toBe(termKeys.length);
  });

  it('fits the fields of the content types', () => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const words of Object.values(summary)) expect(words.length).toBeLessThanOrEqual(300);
    for (const { errata } of versions) {
      for (const { place, was, now } of errata) {
        expect(place.length).toBeLessThanOrEqual(120);
        expect(Math.max(was?.length ?? 0, now.length)).toBeLessThanOrEqual(200);
      }
    }
  });

  it('tells its versions in order, and releases none that is wrong', () => {
    const released = versions.filter(({ releasedDaysAgo }) => releasedDaysAgo !== null);
    const days = released.map(({ releasedDaysAgo }) => releasedDaysAgo!);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort((one, other) => other - one));
    const labels = versions.map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)].sort());
    expect(released.every(({ isWrong }) => isWrong === undefined)).toBe(true);
    expect(versions.filter(({ releasedDaysAgo }) => releasedDaysAgo === null)).toEqual(
      versions.filter(({ isWrong }) => isWrong !== undefined),
    );
    for (const { errata } of versions) {
      for (const erratum of errata) for (const size of erratum.sizes ?? []) expect(sizes).toContain(size);
    }
  });

  if (craft === 'sewing') {
    it('is shown in the sizes it is drafted in', async () => {
      expect((await readDraft(slug)).sizes.map(({ label }) => label)).toEqual(sizes);
    });
  }
});
