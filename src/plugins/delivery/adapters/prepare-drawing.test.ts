import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultReadingLimits } from '../../../kernel/reading/limits';
import { run as readDxf } from '../../../kernel/reading/readers/dxf';
import { run as readSvg } from '../../../kernel/reading/readers/svg';
import { fillSlots } from '../domain/stamping/fill-slots';
import { overwrite } from '../domain/stamping/stamp-stream';
import { stampPlanSchema } from '../domain/stamping/plan';
import { newTraceToken } from '../domain/stamping/trace-token';
import { sampleDxf, sampleSvg } from './drawing-samples';
import { prepareDrawing } from './prepare-drawing';
import { svgPoints } from './svg-points';
import { traceMarks } from './trace-reader';
import { dxfGroups } from '../domain/stamping/drawing/dxf-groups';
import { dxfPoints } from '../domain/stamping/coordinates/dxf-points';

const TOKEN = '3fa9c2d1e0';
const LINE = 'Für Zoë & <Müller> “50 %” 裁縫';

const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function master(text: string, format: 'svg' | 'dxf') {
  const outcome = prepareDrawing(Buffer.from(text), format);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome;
}

function copyOf(made: ReturnType<typeof master>, token = TOKEN, line = LINE): Buffer {
  return Buffer.from(overwrite(made.bytes, 0, fillSlots(made.plan, { line, token })));
}

const samples: [string, 'svg' | 'dxf', string][] = [
  ['an SVG', 'svg', sampleSvg()],
  ['a DXF with handles', 'dxf', sampleDxf('AC1015')],
  ['an old DXF', 'dxf', sampleDxf('AC1009')],
];
const tokens = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => newTraceToken(() => bytes));

describe.each(samples)('%s', (_name, format, text) => {
  const made = master(text, format);
  const points = (bytes: Uint8Array) => {
    const source = Buffer.from(bytes).toString('latin1');
    return format === 'svg' ? (svgPoints(source)?.points ?? []) : dxfPoints(dxfGroups(source) ?? []);
  };

  it('is traced by all of its signs, for any token and line', async () => {
    await fc.assert(
      fc.asyncProperty(tokens, fc.string({ unit: 'binary', maxLength: 300 }), async (token, line) => {
        const copy = copyOf(made, token, line);
        expect(copy.length).toBe(made.plan.totalBytes);
        const { verdict, token: found, marks } = await traceMarks(copy);
        expect({ verdict, found }).toEqual({ verdict: 'match', found: token });
        expect(new Set(marks.map(({ kind }) => kind))).toEqual(
          new Set(
            format === 'svg' ? ['xmp', 'line', 'coordinates'] : ['comment', 'layer', 'line', 'coordinates'],
          ),
        );
      }),
      { numRuns: 25 },
    );
    expect(stampPlanSchema.parse(JSON.parse(JSON.stringify(made.plan)))).toEqual(made.plan);
  });

  it('is traced by its points alone', async () => {
    const stripped = copyOf(made)
      .toString('latin1')
      .replace(/<(metadata|text)[\s\S]*?<\/\1>/g, '')
      .replace(/SV-[0-9A-F-]{15}/g, 'nothing here');
    const { verdict, token, marks } = await traceMarks(Buffer.from(stripped, 'latin1'));
    expect(marks).toEqual([{ kind: 'coordinates', token: TOKEN, ok: true, blocks: 2 }]);
    expect({ verdict, token }).toEqual({ verdict: 'match', token: TOKEN });
  });

  it('keeps every point to 0.024 mm and every distance to 0.05 mm', () => {
    const before = points(Buffer.from(text));
    fc.assert(
      fc.property(tokens, (token) => {
        const after = points(copyOf(made, token));
        expect(after.length).toBe(before.length);
        after.forEach(({ x, y }, at) => {
          expect(Math.abs(x - (before[at]?.x ?? NaN))).toBeLessThan(0.02401);
          expect(Math.abs(y - (before[at]?.y ?? NaN))).toBeLessThan(0.0002);
        });
        const [first, last] = [0, Math.floor(before.length / 2)];
        const distance = (all: typeof before) =>
          Math.hypot((all[first]?.x ?? 0) - (all[last]?.x ?? 0), (all[first]?.y ?? 0) - (all[last]?.y ?? 0));
        expect(Math.abs(distance(after) - distance(before))).toBeLessThan(0.05);
      }),
      { numRuns: 20 },
    );
  });

  it('is foreign before it is prepared, unsure as a blank master, and never prepared twice', async () => {
    expect((await traceMarks(Buffer.from(text))).verdict).toBe('foreign');
    expect((await traceMarks(made.bytes)).token).toBeUndefined();
    expect(prepareDrawing(copyOf(made), format)).toEqual({ kind: 'refused', reason: 'stamped' });
  });

  it('reads as before to the checks of files', async () => {
    const facts = async (bytes: Uint8Array) => {
      const file = join(folder, 'drawing');
      writeFileSync(file, bytes);
      const context = { file, scratch: folder, limits: defaultReadingLimits };
      return format === 'svg' ? readSvg({}, context) : readDxf({}, context);
    };
    const [before, after] = [await facts(Buffer.from(text)), await facts(copyOf(made))];
    expect(after.problem).toBeNull();
    if ('viewBox' in before && 'viewBox' in after) {
      expect([after.width, after.height, after.viewBox]).toEqual([
        before.width,
        before.height,
        before.viewBox,
      ]);
      expect(after.active).toEqual([]);
      expect(after.drawing?.shapes).toBe(before.drawing?.shapes);
    } else if ('insUnits' in before && 'insUnits' in after) {
      expect(after.hasEof).toBe(true);
      expect(after.drawing?.closed).toBe(before.drawing?.closed);
      expect(after.drawing?.open.count).toBe(before.drawing?.open.count);
      expect(after.drawing?.lines).toBe(before.drawing?.lines);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs((after.drawing?.box?.[side] ?? 0) - (before.drawing?.box?.[side] ?? 1))).toBeLessThan(
          0.05,
        );
    }
  });
});

describe('prepareDrawing', () => {
  it.each<[string, 'svg' | 'dxf', Buffer]>([
    ['a binary DXF', 'dxf', Buffer.from('AutoCAD Binary DXF\r\n\u001a\0')],
    ['a DXF without its end', 'dxf', Buffer.from(sampleDxf().slice(0, 4_000))],
    ['an SVG without its end', 'svg', Buffer.from(sampleSvg().slice(0, 2_000))],
    ['an SVG in UTF-16', 'svg', Buffer.from(`\ufeff${sampleSvg()}`, 'utf16le')],
    ['an empty SVG', 'svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['no drawing', 'svg', Buffer.from('<html><body>hello</body></html>')],
  ])('refuses %s', (_name, format, file) => {
    expect(prepareDrawing(file, format)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });

  it('leaves alone what is drawn twice, aslant, or in a scale of its own both ways', () => {
    const lone = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 100 100">${inside}</svg>`;
    const path = `<path id="p" d="M1 1${Array.from({ length: 150 }, (_, at) => `L${String(at % 90)} ${String((at * 7) % 95)}`).join('')}"/>`;
    const carriers = (inside: string) => master(lone(inside), 'svg').plan.coordinates.length;
    expect(carriers(path)).toBeGreaterThan(100);
    for (const inside of [
      `<defs>${path}</defs><use href="#p"/>`,
      `${path}<use href="#p" transform="scale(9)"/>`,
      `<g transform="scale(1 3)">${path}</g>`,
      `<g transform="skewX(20)">${path}</g>`,
      `<svg viewBox="0 0 1 1">${path}</svg>`,
    ])
      expect(carriers(inside)).toBe(0);
  });
});
