import { traceVerdict, type TraceMark, type TraceSight } from './trace-verdict';

const ONE = '3fa9c2d1e0';
const OTHER = '0123456789';
const xmp = (token: string): TraceMark => ({ kind: 'xmp', token, ok: true });
const line = (token: string, page: number): TraceMark => ({ kind: 'line', page, token, ok: true });
const marks = (token: string, page: number, blocks: number): TraceMark => ({
  kind: 'marks',
  page,
  token,
  ok: true,
  blocks,
});
const broken: TraceMark = { kind: 'marks', page: 1, token: '', ok: false, blocks: 0 };

describe('traceVerdict', () => {
  it.each<[string, TraceMark[], TraceSight, string, string | undefined]>([
    ['two kinds agree', [xmp(ONE), line(ONE, 1)], 'content', 'match', ONE],
    ['two blocks of one page agree', [marks(ONE, 1, 2)], 'content', 'match', ONE],
    ['two pages agree', [marks(ONE, 1, 1), marks(ONE, 2, 1)], 'content', 'match', ONE],
    ['a broken sign does not hinder', [xmp(ONE), marks(ONE, 2, 1), broken], 'content', 'match', ONE],
    ['one block alone', [marks(ONE, 1, 1)], 'content', 'unsure', undefined],
    ['one id alone', [xmp(ONE)], 'content', 'unsure', undefined],
    ['the same line on many pages is one sign', [line(ONE, 1), line(ONE, 2)], 'content', 'unsure', undefined],
    ['pages of two copies', [marks(ONE, 1, 6), marks(OTHER, 2, 6)], 'content', 'unsure', undefined],
    ['id of another copy', [xmp(OTHER), marks(ONE, 1, 6), marks(ONE, 2, 6)], 'content', 'unsure', undefined],
    ['something of ours, unreadable', [broken], 'content', 'unsure', undefined],
    ['nothing, all read', [], 'content', 'foreign', undefined],
    ['nothing, pictures only', [], 'pictures', 'unsure', undefined],
    ['nothing, unreadable', [], 'nothing', 'unsure', undefined],
  ])('%s', (_name, found, sight, verdict, token) => {
    const result = traceVerdict(found, sight);
    expect({ verdict: result.verdict, token: result.token }).toEqual({ verdict, token });
    expect(result.marks).toBe(found);
    expect(result.confidence > 0.9).toBe(verdict !== 'unsure');
  });
});
