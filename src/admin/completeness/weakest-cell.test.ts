import type { CompletenessCell } from '../../api/pattern/contract';
import { weakestCell } from './weakest-cell';

const cell = (channel: string, locale: string, percentage: number): CompletenessCell => ({
  channel,
  title: channel,
  locale,
  percentage,
  rank: 'C',
  missing: [],
});
const cells = [cell('storefront', 'en', 90), cell('etsy', 'en', 40), cell('storefront', 'de', 10)];

describe('weakestCell', () => {
  it('is the lowest of the open language', () => {
    expect(weakestCell(cells, 'en')).toMatchObject({ channel: 'etsy', percentage: 40 });
    expect(weakestCell(cells, 'de')).toMatchObject({ percentage: 10 });
  });

  it('is the lowest of all where the language has not begun or is not known', () => {
    expect(weakestCell(cells, 'fr')).toMatchObject({ locale: 'de', percentage: 10 });
    expect(weakestCell(cells, undefined)).toMatchObject({ locale: 'de' });
    expect(weakestCell([], 'en')).toBeUndefined();
  });
});
