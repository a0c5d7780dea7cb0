import { stampingOf } from './stampable';

describe('stampingOf', () => {
  it.each([
    ['application/pdf', 'master'],
    [' Application/PDF ', 'master'],
    ['image/svg+xml', 'plain'],
    ['image/vnd.dxf', 'plain'],
  ])('%s is %s', (mediaType, stamping) => {
    expect(stampingOf(mediaType)).toBe(stamping);
  });
});
