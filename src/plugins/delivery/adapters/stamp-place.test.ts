import { PDFDocument } from '@cantoo/pdf-lib';
import { openLoadersAfterwards } from '../../../kernel/reading/readers/open-loaders.suite';
import { fillSlots } from '../domain/stamping/fill-slots';
import type { LinePlace } from '../domain/stamping/line-place';
import { overwrite } from '../domain/stamping/stamp-stream';
import { dxfGroups } from '../domain/stamping/drawing/dxf-groups';
import { dxfPoints } from '../domain/stamping/coordinates/dxf-points';
import { sampleDxf, sampleSvg } from './drawing-samples';
import { openPainter } from './page-pictures';
import { prepareDrawing } from './prepare-drawing';
import { prepared, samplePdf, stamped, type SamplePage } from './prepare-master-samples';
import { svgPoints } from './svg-points';
import { traceMarks } from './trace-reader';

openLoadersAfterwards();

const TOKEN = '3fa9c2d1e0';
const DPI = 144;
const PER_POINT = DPI / 72;

/** What a reader sees that was not there before: pixels by their place from the lower left, in points. */
async function added(
  source: Uint8Array,
  copy: Uint8Array,
): Promise<{ x: number; y: number; grey: number }[]> {
  const [before, after] = [await paint(source), await paint(copy)];
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const dots: { x: number; y: number; grey: number }[] = [];
  after.data.forEach((grey, at) => {
    if (grey > 235 || (before.data[at] ?? 0) < 250) return;
    const [column, row] = [at % after.width, Math.floor(at / after.width)];
    dots.push({ x: column / PER_POINT, y: (after.height - row) / PER_POINT, grey });
  });
  return dots;
}
async function paint(pdf: Uint8Array) {
  const painter = await openPainter(pdf);
  const picture = await painter.paint(1, DPI);
  await painter.close();
  if (picture === undefined) throw new Error('not drawn');
  return picture;
}

/** Left and right edge of the square on the sample, in pixels of the row through its middle. */
async function squareOf(pdf: Uint8Array): Promise<[number, number]> {
  const { data, width, height } = await paint(pdf);
  const start = (height - Math.round(90 * PER_POINT)) * width;
  const dark = [...data.subarray(start, start + width).entries()].filter(([, grey]) => grey < 128);
  const columns = dark.map(([column]) => column).filter((column) => column > 35 * PER_POINT);
  return [Math.min(...columns), Math.max(...columns)];
}

const within = (low: number, high: number) => (value: number) => value >= low && value <= high;
const shapes: [string, SamplePage][] = [
  ['an A4 page', {}],
  ['a turned page', { rotate: 180 }],
];

describe.each(shapes)('the line on %s', (_name, shape) => {
  const copyIn = async (place: LinePlace) => {
    const source = await samplePdf([shape]);
    const copy = stamped(await prepared(source, place), TOKEN, 'Made for Zoë Müller · order 1001');
    // The code and its square in the lower right corner are the version's, wherever the line stands.
    const line = (await added(source, copy)).filter(({ x, y }) => x < 450 || y > 120);
    return {
      source,
      copy,
      along: line.filter(({ y }) => within(9, 24)(y)),
      up: line.filter(({ x }) => x < 20),
    };
  };

  it('is at the bottom in the ordinary place, and nothing goes up the edge', async () => {
    const { along, up } = await copyIn('bottom');
    expect(along.length).toBeGreaterThan(300);
    expect(Math.max(...along.map(({ x }) => x)) - Math.min(...along.map(({ x }) => x))).toBeGreaterThan(100);
    expect(up.filter(({ y }) => y > 40)).toEqual([]);
  });

  it('goes up the left edge in the discreet one, smaller and lighter, and nothing is at the bottom', async () => {
    const [ordinary, discreet] = [await copyIn('bottom'), await copyIn('discreet')];
    expect(discreet.along.filter(({ x }) => x > 24)).toEqual([]);
    expect(discreet.up.length).toBeGreaterThan(150);
    const heights = discreet.up.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(80);
    expect(discreet.up.length).toBeLessThan(ordinary.along.length);
    const darkest = (dots: { grey: number }[]) => Math.min(...dots.map(({ grey }) => grey));
    expect(darkest(discreet.up)).toBeGreaterThan(darkest(ordinary.along));
  });

  it('changes no measure and is traced in either', async () => {
    for (const place of ['bottom', 'discreet'] as const) {
      const { source, copy } = await copyIn(place);
      const sizes = async (pdf: Uint8Array) =>
        (await PDFDocument.load(pdf)).getPages().map((page) => [page.getSize(), page.getRotation().angle]);
      expect(await sizes(copy)).toEqual(await sizes(source));
      expect(await squareOf(copy)).toEqual(await squareOf(source));
      expect(await traceMarks(copy)).toMatchObject({ verdict: 'match', token: TOKEN });
    }
  });
});

describe.each([
  ['an SVG', 'svg', sampleSvg()],
  ['a DXF', 'dxf', sampleDxf('AC1015')],
] as const)('the line on %s', (_name, format, text) => {
  const copyIn = (place: LinePlace) => {
    const made = prepareDrawing(Buffer.from(text), format, place);
    if (made.kind === 'refused') throw new Error(made.reason);
    return Buffer.from(
      overwrite(made.bytes, 0, fillSlots(made.plan, { line: 'Made for Mara', token: TOKEN })),
    );
  };
  const points = (bytes: Buffer) => {
    const source = bytes.toString('latin1');
    return format === 'svg' ? (svgPoints(source)?.points ?? []) : dxfPoints(dxfGroups(source) ?? []);
  };

  it('is drawn otherwise where it is discreet; every point stays to 0.025 mm, and it is traced', async () => {
    const copy = copyIn('discreet');
    expect(copy.toString('latin1')).toContain('Made for Mara');
    expect(copy.equals(copyIn('bottom'))).toBe(false);
    const before = points(Buffer.from(text));
    const after = points(copy);
    expect(after.length).toBe(before.length);
    after.forEach(({ x, y }, at) => {
      expect(Math.hypot(x - (before[at]?.x ?? NaN), y - (before[at]?.y ?? NaN))).toBeLessThan(0.025);
    });
    expect(await traceMarks(copy)).toMatchObject({ verdict: 'match', token: TOKEN });
  });
});
