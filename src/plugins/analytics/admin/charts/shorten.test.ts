import { shorten } from './shorten';

describe('shorten', () => {
  it('keeps what fits, and never cuts a letter in two', () => {
    expect(shorten('Skirt', 5)).toBe('Skirt');
    expect(shorten('Skirts', 5)).toBe('Skir…');
    expect(shorten('🧵🧵🧵', 2)).toBe('🧵…');
    expect(shorten('Skirt', -3)).toBe('S…');
  });
});
