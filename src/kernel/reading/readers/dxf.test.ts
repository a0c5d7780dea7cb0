import { run } from './dxf';
import {
  arc,
  asBinary,
  asText,
  block,
  corners,
  file,
  insert,
  line,
  square,
  type Group,
} from './dxf-groups.suite';
import { runOnBytes } from './run-on-bytes.suite';

const header = (units?: number) =>
  ['0', 'SECTION', '2', 'HEADER', '9', '$ACADVER', '1', 'AC1015'].concat(
    units === undefined ? [] : ['9', '$INSUNITS', '70', `     ${String(units)}`],
    ['0', 'ENDSEC'],
  );
const lines = (count: number) =>
  Array.from({ length: count }, () => ['0', 'LINE', '8', '0', '10', '1.5']).flat();
const entities = (count: number) => ['0', 'SECTION', '2', 'ENTITIES', ...lines(count), '0', 'ENDSEC'];
const read = (groups: string[], newline = '\n') => runOnBytes(run, groups.join(newline), {});

describe('a text DXF', () => {
  it.each([['\n'], ['\r\n']])('is read whole (%j)', async (newline) => {
    const facts = await read([...header(4), ...entities(3), '0', 'EOF', ''], newline);
    expect(facts).toEqual({
      encoding: 'text',
      version: 'AC1015',
      insUnits: 4,
      measurement: null,
      sections: ['HEADER', 'ENTITIES'],
      entities: 3,
      hasEof: true,
      problem: null,
      isOverLimit: false,
      // A line without its other end is none.
      drawing: expect.objectContaining({ lines: 0, others: 3, box: null }),
    });
  });

  it('counts what lies in blocks, and nothing in tables', async () => {
    const section = (name: string) => ['0', 'SECTION', '2', name, ...lines(2), '0', 'ENDSEC'];
    const facts = await read([
      ...section('TABLES'),
      ...section('BLOCKS'),
      ...section('ENTITIES'),
      '0',
      'EOF',
    ]);
    expect(facts.entities).toBe(4);
  });

  it('has no unit where the header does not say', async () => {
    expect((await read([...header(), ...entities(1), '0', 'EOF'])).insUnits).toBeNull();
  });

  it('lacks its end where it is cut between groups', async () => {
    expect(await read([...header(4), ...entities(3)])).toMatchObject({ hasEof: false, problem: null });
  });

  it('says where it is cut within a group, or damaged', async () => {
    expect((await read(['0', 'SECTION', '2'])).problem).toMatchObject({ line: 3 });
    expect((await read(['0', 'SECTION', 'two', 'HEADER'])).problem).toMatchObject({ line: 3 });
  });

  it('is not held by a line without end', async () => {
    const facts = await read(['0', 'SECTION', '2', 'x'.repeat(3 * 1024 * 1024)]);
    expect(facts.problem).toMatchObject({ line: 4 });
  });

  it('stops at too many parts', async () => {
    const facts = await read([...entities(500_001), '0', 'EOF']);
    expect(facts).toMatchObject({ isOverLimit: true, entities: 500_001 });
  });
});

const draw = async (...drawn: Group[][]) => (await runOnBytes(run, asText(file({ drawn })), {})).drawing!;
describe('outlines', () => {
  it('close by flag, by their last corner, and out of lines and arcs that meet', async () => {
    const seen = await draw(
      corners(square(50)),
      corners([...square(50), [0, 0]], 0, 'OTHER'),
      line(100, 0, 200, 0),
      line(200, 40, 100, 40.03),
      arc(200, 20, 20, 270, 90),
      arc(100, 20, 20, 90, 270),
      [
        [0, 'CIRCLE'],
        [8, 'CUT'],
        [10, 300],
        [20, 20],
        [40, 20],
      ],
    );
    expect(seen).toMatchObject({ lines: 7, closed: 4, open: { count: 0 }, duplicates: { count: 0 } });
    expect(seen.box).toMatchObject({ x: 0, y: 0, width: 320, height: 50 });
  });

  it('are open by the gap between their ends', async () => {
    const seen = await draw(line(0, 0, 100, 0), line(100, 0, 100, 80), line(100, 80, 0.4, 0.3));
    expect(seen).toMatchObject({ closed: 0, open: { count: 1 } });
    const [open] = seen.open.nearest;
    expect(open).toMatchObject({ layer: 'CUT', block: null, width: 100, height: 80 });
    expect(open?.gap).toBeCloseTo(0.5, 6);
  });

  it('are looked at in millimetres, whatever the unit', async () => {
    const drawn = [
      corners(
        [
          [0, 0],
          [4, 0],
          [4, 3],
          [0.02, 0.001],
        ],
        0,
      ),
    ];
    const { drawing } = await runOnBytes(run, asText(file({ unit: 1, drawn })), {});
    expect(drawing?.millimetresPerUnit).toBe(25.4);
    expect(drawing?.open.nearest[0]?.gap).toBeCloseTo(0.5086, 3);
    expect(drawing?.box?.width).toBeCloseTo(101.6, 6);
  });

  it('do not join across layers or blocks, and count only where they are placed', async () => {
    const half = line(0, 0, 100, 0, 'A');
    const blocks = [
      ...block('PIECE', corners(square(10)), insert('INNER', 0, 0)),
      ...block('INNER', line(0, 0, 5, 5)),
      ...block('UNUSED', corners(square(900)), line(0, 0, 7, 7)),
    ];
    const drawn = [half, line(100, 0, 0, 0, 'B'), insert('PIECE', 1000, 500, [41, 2], [50, 90])];
    const { drawing } = await runOnBytes(run, asText(file({ blocks, drawn })), {});
    expect(drawing).toMatchObject({ lines: 4, closed: 1, open: { count: 3 } });
    expect(drawing?.box).toEqual({ x: 0, y: 0, width: 1_000, height: 520 });
  });

  it('may hold themselves without end, and are still measured', async () => {
    const blocks = block('LOOP', corners(square(10)), insert('LOOP', 1, 1));
    const { drawing } = await runOnBytes(run, asText(file({ blocks, drawn: [insert('LOOP', 0, 0)] })), {});
    expect(drawing).toMatchObject({ lines: 1, closed: 1 });
  });

  it('are of one kind with old polylines, frames of splines left out', async () => {
    const vertex = (x: number, y: number, flags = 0): Group[] => [
      [0, 'VERTEX'],
      [10, x],
      [20, y],
      [70, flags],
    ];
    const old: Group[] = [
      [0, 'POLYLINE'],
      [8, 'CUT'],
      [66, 1],
      [10, 0],
      [20, 0],
      [70, 1],
      ...[vertex(0, 0), vertex(30, 0), vertex(99, 99, 16), vertex(30, 20)].flat(),
      [0, 'SEQEND'],
    ];
    expect(await draw(old)).toMatchObject({
      lines: 1,
      closed: 1,
      segments: 3,
      box: { width: 30, height: 20 },
    });
  });
});

describe('segments', () => {
  it('are doubled on their layer in either direction; an arc is not the line between its ends', async () => {
    const seen = await draw(
      line(0, 0, 100, 0),
      line(100, 0, 0, 0.001),
      line(0, 0, 100, 0, 'SEW'),
      arc(50, 0, 50, 0, 180),
      arc(50, 0, 50, 180, 360),
    );
    expect(seen.duplicates).toMatchObject({
      count: 1,
      places: [{ layer: 'CUT', length: expect.closeTo(100, 3) as number }],
    });
    expect(seen.layers).toContainEqual({ name: 'CUT', lines: 4, others: 0, duplicates: 1 });
  });

  it('are tiny below a tenth of a millimetre, but not where a closed line repeats its first corner', async () => {
    const seen = await draw(corners([...square(50), [0, 0]]), line(0, 0, 0.09, 0), line(200, 0, 200.2, 0));
    expect(seen.tiny).toMatchObject({ count: 1, places: [{ x: 0, y: 0 }] });
  });

  it('name twenty places however many there are', async () => {
    const seen = await draw(...Array.from({ length: 50 }, (_, at) => line(at, 0, at + 0.05, 0)));
    expect(seen.tiny.count).toBe(50);
    expect(seen.tiny.places).toHaveLength(20);
  });
});

describe('layers', () => {
  it('are told with what lies on them, empty ones too', async () => {
    const tables = ['0', 'SECTION', '2', 'TABLES', '0', 'LAYER', '2', 'Size M', '70', '0', '0', 'ENDSEC'];
    const text = `${tables.join('\n')}\n${asText(file({ drawn: [line(0, 0, 9, 9, 'Size S')] }))}`;
    const { drawing } = await runOnBytes(run, text, {});
    expect(drawing?.layers).toEqual([
      { name: 'Size M', lines: 0, others: 0, duplicates: 0 },
      { name: 'Size S', lines: 1, others: 0, duplicates: 0 },
    ]);
  });
});

describe('a binary DXF', () => {
  it.each([[1], [2]] as const)('is read as its text would be (codes of %d bytes)', async (codeBytes) => {
    const groups = file({ drawn: [corners(square(50)), line(0, 0, 100, 0), line(0, 0, 0.05, 0)] });
    const [text, binary] = [asText(groups), asBinary(groups, codeBytes)];
    const seen = await runOnBytes(run, binary, {});
    expect(seen).toEqual({ ...(await runOnBytes(run, text, {})), encoding: 'binary' });
    expect(seen).toMatchObject({ hasEof: true, insUnits: 4, drawing: { lines: 3, closed: 1 } });
  });

  it('that is cut off lacks its end', async () => {
    const bytes = asBinary(file({ drawn: [line(0, 0, 100, 0)] }), 2);
    const seen = await runOnBytes(run, bytes.subarray(0, bytes.length - 9), {});
    expect(seen.hasEof).toBe(false);
    expect(seen.problem?.message).toMatch(/middle of a group/);
  });
});
