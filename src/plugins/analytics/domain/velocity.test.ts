import { velocity } from './velocity';

describe('velocity', () => {
  const today = '2026-11-25';

  it('is lines a day', () => {
    expect(velocity({ lines: 14, liveSince: '2026-01-01', today }, 28)).toBe(0.5);
  });

  it('is not told of what is younger than the window; the first day counts', () => {
    expect(velocity({ lines: 3, liveSince: '2026-11-20', today }, 7)).toBeNull();
    expect(velocity({ lines: 7, liveSince: '2026-11-19', today }, 7)).toBe(1);
    expect(velocity({ lines: 7, liveSince: null, today }, 7)).toBeNull();
  });
});
