import { valueAt, withValueAt } from './value-at';

describe('valueAt and withValueAt', () => {
  const value = { a: 1, b: { c: 2, d: 3 } };

  it('reads and changes a place without touching the rest or the original', () => {
    const changed = withValueAt(value, ['b', 'c'], 9);
    expect(changed).toEqual({ a: 1, b: { c: 9, d: 3 } });
    expect(value.b.c).toBe(2);
    expect(valueAt(changed, ['b', 'c'])).toBe(9);
  });

  it('makes the way where there is none', () => {
    expect(withValueAt({}, ['x', 'y'], null)).toEqual({ x: { y: null } });
    expect(valueAt(value, ['a', 'z'])).toBeUndefined();
  });
});
