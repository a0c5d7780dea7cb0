import { delta } from './delta';

describe('delta', () => {
  it('is a share of what was before, and says so where there was nothing', () => {
    expect(delta(15, 10)).toEqual({ kind: 'moved', share: 0.5 });
    expect(delta(0, 10)).toEqual({ kind: 'moved', share: -1 });
    expect(delta(3, 0)).toEqual({ kind: 'new' });
    expect(delta(0, 0)).toEqual({ kind: 'none' });
    expect(delta(4, 4)).toEqual({ kind: 'same' });
  });
});
