import fc from 'fast-check';
import { maskAddress } from './mask-address';

it.each([
  ['zoe@example.com', 'z…e@example.com'],
  ['jo@example.com', 'j…@example.com'],
  ['a@example.com', 'a…@example.com'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});

it('never shows more than two characters of a name', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const [name = ''] = maskAddress(address).split('@');
      expect(Array.from(name).length).toBeLessThanOrEqual(3);
    }),
  );
});
