import { inquiryRate, returnRate } from './version-rates';
import { conditionalBinomial, versionAlerts, type VersionCounts } from './version-alerts';

const version = (over: Partial<VersionCounts>): VersionCounts => ({
  releasedVersionId: 'v',
  patternId: 'p',
  craft: 'sewing',
  sold: 100,
  returned: 2,
  downloads: 100,
  inquiries: 3,
  ...over,
});

describe('rates of a version', () => {
  it('are hidden below 20', () => {
    expect(returnRate(3, 19)).toBeNull();
    expect(inquiryRate(3, 19)).toBeNull();
    expect(returnRate(0, 20)).toMatchObject({ rate: 0, hits: 0, of: 20 });
  });

  it('carry their intervals', () => {
    expect(returnRate(15, 148)?.low).toBeCloseTo(0.0624, 4);
    const found = inquiryRate(10, 200);
    expect(found?.rate).toBe(0.05);
    expect(found?.low).toBeCloseTo(4.7954 / 200, 5);
    expect(found?.high).toBeCloseTo(18.3904 / 200, 5);
  });
});

describe('versionAlerts', () => {
  const shop = Array.from({ length: 40 }, (_, index) =>
    version({ releasedVersionId: `v${index}`, patternId: `p${index}` }),
  );

  it('names the version that comes back far more often than its craft’s', () => {
    const bad = version({ releasedVersionId: 'bad', patternId: 'bad', returned: 20 });
    const [alert, ...more] = versionAlerts([...shop, bad]);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ kind: 'returns', releasedVersionId: 'bad', rate: 0.2 });
    expect(alert?.baseline).toBeCloseTo(100 / 4100, 12);
  });

  it('names the version that did worse than the one before, and not the first of another pattern', () => {
    const versions = [
      version({ releasedVersionId: 'a1', patternId: 'a', inquiries: 1 }),
      version({ releasedVersionId: 'a2', patternId: 'a', inquiries: 14 }),
      version({ releasedVersionId: 'b1', patternId: 'b', inquiries: 14 }),
    ];
    expect(versionAlerts(versions)).toEqual([
      expect.objectContaining({ kind: 'worse-inquiries', releasedVersionId: 'a2', baseline: 0.01 }),
    ]);
  });

  it('compares nothing below 30 exposures, and finds nothing in nothing', () => {
    const few = [
      version({ releasedVersionId: 'a1', patternId: 'a', downloads: 29, inquiries: 0 }),
      version({ releasedVersionId: 'a2', patternId: 'a', inquiries: 50 }),
    ];
    expect(versionAlerts(few)).toEqual([]);
    expect(versionAlerts([])).toEqual([]);
  });

  it('rests on the exact binomial', () => {
    expect(conditionalBinomial({ hits: 9, of: 40 }, { hits: 1, of: 40 })).toBeCloseTo(11 / 1024, 13);
  });
});
