import { addDays } from './day';
import { sleep } from './sleeping';

const even = Array.from({ length: 52 }, () => 1);
const today = '2026-06-30';
const history = { liveSince: '2024-01-01', today, season: even };

describe('sleep', () => {
  it('is found, with what the gap would have seen', () => {
    const found = sleep({ ...history, lastSale: addDays(today, -100), linesBefore: 53 });
    expect(found).toMatchObject({ gapDays: 100 });
    expect(found?.ratePerDay).toBeCloseTo(52 / 364, 12);
    expect(found?.expected).toBeCloseTo((100 * 52) / 364, 10);
    expect(found?.probability).toBeCloseTo(Math.exp(-(100 * 52) / 364), 12);
  });

  it('is not found before 90 days, however good it sold', () => {
    expect(sleep({ ...history, lastSale: addDays(today, -89), linesBefore: 5000 })).toBeNull();
  });

  it('is not found where such a gap is usual, nor after a single sale', () => {
    expect(sleep({ ...history, lastSale: addDays(today, -120), linesBefore: 6 })).toBeNull();
    expect(sleep({ ...history, lastSale: addDays(today, -900), linesBefore: 1 })).toBeNull();
  });

  it('lets a Christmas pattern rest in May', () => {
    const christmas = Array.from({ length: 52 }, (_, slot) => (slot >= 44 ? 5.7 : 0.2));
    const sold = { liveSince: '2024-01-01', lastSale: '2025-12-30', linesBefore: 40, today: '2026-05-15' };
    expect(sleep({ ...sold, season: christmas })).toBeNull();
    expect(sleep({ ...sold, season: even })).not.toBeNull();
  });

  it('does not take a launch week for a rate', () => {
    const launched = { ...history, liveSince: addDays(today, -97), lastSale: addDays(today, -95) };
    expect(sleep({ ...launched, linesBefore: 2 })).toBeNull();
  });
});
