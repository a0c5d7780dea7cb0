import fc from 'fast-check';
import { cssReferences } from './css-references';

describe('addresses in CSS', () => {
  it.each([
    ['fill:url(#a)', ['#a']],
    ['fill:URL( "b c" )', ['b c']],
    ['fill:u\\72 l(x)', ['x']],
    ['@import "a.css";', ['a.css']],
    ['@import url(a.css);', ['a.css']],
    ['/* url(no) */ a{}', []],
    ['İİİİ{b:url(#a);c:URL(http://x.example)}', ['#a', 'http://x.example']],
    ['a{b:url(x', ['x']],
    ['transform: rotate(3)', []],
  ])('%s', (css, found) => {
    expect(cssReferences(css)).toEqual(found);
  });

  it('are found whatever stands around them', () => {
    const around = fc.string().map((text) => text.replaceAll('/*', '').replaceAll('\\', ''));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(cssReferences(`${before};a{b:url(https://x.example/)}${after}`)).toContain(
          'https://x.example/',
        );
      }),
    );
  });
});
