import { fileSize } from './file-size';

describe('fileSize', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [1_234_567, '1.2 MB'],
    [209_715_200, '209.7 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(fileSize(bytes, 'en')).toBe(text);
  });

  it('speaks the admin’s language', () => {
    expect(fileSize(1_234_567, 'de')).toBe('1,2 MB');
  });
});
