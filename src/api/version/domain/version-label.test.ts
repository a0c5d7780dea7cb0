import fc from 'fast-check';
import { compareLabels, parseLabel } from './version-label';

const part = fc.integer({ min: 0, max: 999_999 });
const label = fc.record({ major: part, minor: part, patch: part });

it('reads back what it stands for', () => {
  fc.assert(
    fc.property(label, (given) => {
      expect(parseLabel(`${given.major}.${given.minor}.${given.patch}`)).toEqual(given);
    }),
  );
});

it('orders totally', () => {
  fc.assert(
    fc.property(label, label, label, (a, b, c) => {
      expect(Math.sign(compareLabels(a, b))).toBe(-Math.sign(compareLabels(b, a)) + 0);
      if (compareLabels(a, b) <= 0 && compareLabels(b, c) <= 0)
        expect(compareLabels(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

it.each(['1.0', '01.0.0', '1.0.0-rc.1', 'v1.0.0', '1.0.0\n', '1.0.1000000', ''])('refuses %j', (text) => {
  expect(() => parseLabel(text)).toThrow(expect.objectContaining({ code: 'version/malformed-label' }));
});

it('is not misled by the alphabet', () => {
  expect(compareLabels(parseLabel('1.10.0'), parseLabel('1.9.9'))).toBeGreaterThan(0);
});
