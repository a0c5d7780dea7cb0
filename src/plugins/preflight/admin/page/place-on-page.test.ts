import { placeOnPage } from './place-on-page';

const a4 = { widthMm: 210, heightMm: 297 };

describe('placeOnPage', () => {
  it('counts from the lower left, as findings do', () => {
    expect(placeOnPage({ x: 21, y: 29.7, width: 42, height: 59.4 }, a4)).toEqual({
      left: '10%',
      bottom: '10%',
      width: '20%',
      height: '20%',
    });
  });

  it('keeps to the page', () => {
    expect(placeOnPage({ x: -50, y: 250, width: 1_000, height: 100 }, a4)).toEqual({
      left: '0%',
      bottom: '84.18%',
      width: '100%',
      height: '15.82%',
    });
  });

  it.each([
    ['no place', undefined, a4],
    ['no page', { x: 1, y: 1, width: 1, height: 1 }, undefined],
    ['no size', { x: 1, y: 1, width: 1, height: 1 }, { widthMm: null, heightMm: null }],
    ['a place beside the page', { x: 300, y: 1, width: 1, height: 1 }, a4],
    ['a page of nothing', { x: 0, y: 0, width: 0, height: 0 }, { widthMm: 0, heightMm: 0 }],
  ])('has nothing to mark for %s', (_what, place, page) => {
    expect(placeOnPage(place, page)).toBeUndefined();
  });
});
