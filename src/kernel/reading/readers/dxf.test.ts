import { run } from './dxf';
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
      sections: ['HEADER', 'ENTITIES'],
      entities: 3,
      hasEof: true,
      problem: null,
      isOverLimit: false,
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

describe('a binary DXF', () => {
  const sentinel = Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1');

  it.each([
    ['EOF\0', true],
    ['EO', false],
  ])('is recognised; ending in %j', async (end, hasEof) => {
    const bytes = Buffer.concat([sentinel, Buffer.from(`\0\0SECTION\0\0\0${end}`, 'latin1')]);
    expect(await runOnBytes(run, bytes, {})).toMatchObject({ encoding: 'binary', hasEof });
  });
});
