import { labelBefore } from './label-before';
import { parseLabel } from './version-label';

const released = ['1.9.0', '1.10.0', '2.0.0'].map((label) => ({
  label,
  versionId: `v${label}`,
  ...parseLabel(label),
}));

describe('labelBefore', () => {
  it.each([
    ['2.1.0', '2.0.0'],
    ['1.10.1', '1.10.0'],
    ['1.10.0', '1.9.0'],
    ['1.9.0', undefined],
    ['not yet', '2.0.0'],
  ])('before %s comes %s', (label, before) => {
    expect(labelBefore({ versionId: `v${label}`, label }, released)?.label).toBe(before);
  });

  it('no version comes before itself, whatever its label became', () => {
    expect(labelBefore({ versionId: 'v2.0.0', label: '3.0.0' }, released)?.label).toBe('1.10.0');
  });
});
