import { contentFrame } from './content-balance';
import { readContent } from '../../../../kernel/reading/content/content-tokens';
import { walkContent } from './walk-content';

const none = () => undefined;

describe('readContent', () => {
  it('reads numbers, names, strings and passes over comments and inline images', () => {
    const seen: unknown[] = [];
    readContent(
      'q %(\n-.5 +3 /F#41 (a\\)\\051(b)) <4 1> [1 (x)] TJ\nBI /W 1 ID \x00 Q q EIx EI Q',
      (operator, operands) => {
        seen.push([operator, ...operands]);
        return undefined;
      },
    );
    expect(seen).toEqual([
      ['q'],
      ['TJ', -0.5, 3, { name: '/F#41' }, { text: 'a))(b)' }, { text: 'A' }, 1, { text: 'x' }],
      ['BI'],
      ['ID', { name: '/W' }, 1],
      ['Q'],
    ]);
  });

  it('ends on any rubbish', () => {
    const seen: string[] = [];
    readContent(')>] ((( <zz f /', (operator) => {
      seen.push(operator);
      return undefined;
    });
    expect(seen).not.toContain('Q');
  });
});

describe('contentFrame', () => {
  it.each([
    ['q 1 0 0 1 0 0 cm Q', 'q ', 'Q '],
    ['q q 0 g', 'q ', 'Q Q Q '],
    ['Q Q q', 'q q q ', 'Q Q '],
    ['/OC /L1 BDC BT (Q q EMC) Tj', 'q ', 'ET EMC Q '],
    ['', 'q ', 'Q '],
  ])('frames %s', (content, before, after) => {
    expect(contentFrame(content)).toEqual({ before, after });
  });
});

describe('walkContent', () => {
  it('follows matrices into forms and takes light grey squares only', () => {
    const inner = walkContent('0.8 0.8 0.8 rg 0 0 10 10 re f 0 g 20 0 10 10 re f', none, { operators: 100 });
    const outer = walkContent(
      'q .1 0 0 .1 50 60 cm /F Do Q /I Do',
      (name) =>
        name === '/F' ? { kind: 'form', matrix: [1, 0, 0, 1, 100, 0], findings: inner } : { kind: 'image' },
      { operators: 100 },
    );
    expect(outer.squares).toEqual([[60, 60, 61, 61]]);
    expect(outer).toMatchObject({ images: 1, paintsPaths: true, paintsText: false, complete: true });
  });

  it('says when it could not read to the end', () => {
    expect(walkContent('q Q q Q', none, { operators: 2 }).complete).toBe(false);
    expect(walkContent('/F Do', () => ({ kind: 'unreadable' }), { operators: 10 }).complete).toBe(false);
  });
});
