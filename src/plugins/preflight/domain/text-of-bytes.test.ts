import { textOfBytes } from './text-of-bytes';

describe('bytes in words', () => {
  it.each([
    [0, '0 bytes'],
    [1_023, '1023 bytes'],
    [1_536, '1.5 KB'],
    [200 * 1024 * 1024, '200 MB'],
    [5_000 * 1024 * 1024 * 1024, '5000 GB'],
  ])('%d', (bytes, text) => {
    expect(textOfBytes(bytes)).toBe(text);
  });
});
