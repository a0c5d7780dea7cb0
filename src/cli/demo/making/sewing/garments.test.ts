import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../draft';
import { areaOf, boxOf, flatten } from '../geometry/flatten';
import { parsePath } from '../geometry/parse-path';
import { fabricNeed, materialsOf } from './fabric-need';
import { clothWidths, measures } from './garment-text';
import { patternDxf } from './pattern-dxf';

const drafts = readdirSync(join(__dirname, '../../drafts'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

it('has twelve garments and more', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(12);
});

describe.each(drafts)('%s', (name) => {
  it('says where it is from, and is drafted in six sizes and more', async () => {
    const { source, sizes, pieces, seamAllowanceMm } = await readDraft(name);
    expect(source).toMatch(/^@freesewing\/[a-z]+@4\.10\.\d$/);
    expect(seamAllowanceMm).toBe(10);
    expect(sizes.length).toBeGreaterThanOrEqual(6);
    expect(sizes.length).toBeLessThanOrEqual(13);
    for (const piece of pieces) {
      expect(piece.cut.length).toBeGreaterThan(0);
      expect(piece.sizes).toHaveLength(sizes.length);
    }
  });

  it('is for bodies that grow with the size', async () => {
    const { sizes } = await readDraft(name);
    for (const measure of Object.keys(sizes[0]!.body)) {
      expect(measures[measure]).toBeDefined();
      const grown = sizes.map(({ body }) => body[measure]!);
      expect(grown).toEqual([...grown].sort((one, other) => one - other));
      expect(new Set(grown).size).toBe(grown.length);
    }
  });

  it('is cut around the seam, by its allowance', async () => {
    const { pieces } = await readDraft(name);
    for (const { key, sizes } of pieces) {
      for (const { cut, seam } of sizes) {
        const [outline] = parsePath(cut);
        expect({ key, closed: outline!.closed }).toEqual({ key, closed: true });
        if (seam === undefined) continue;
        const [line] = parsePath(seam);
        expect(areaOf(flatten(outline!))).toBeGreaterThan(areaOf(flatten(line!)));
        const [outer, inner] = [boxOf([[outline!]]), boxOf([[line!]])];
        for (const gap of [
          inner.left - outer.left,
          inner.top - outer.top,
          outer.right - inner.right,
          outer.bottom - inner.bottom,
        ]) {
          // None at a fold, three widths at a hem, and the corners of a sharp angle.
          expect(gap).toBeGreaterThanOrEqual(-0.5);
          expect(gap).toBeLessThanOrEqual(65);
        }
      }
    }
  });

  it('takes more cloth the larger it is', async () => {
    const draft = await readDraft(name);
    for (const material of materialsOf(draft)) {
      for (const width of clothWidths[material]!.widths) {
        const needs = fabricNeed(draft, material, width * 10);
        expect(needs[0]).toBeGreaterThan(0);
        expect(needs).toEqual([...needs].sort((one, other) => one - other));
        expect(needs.at(-1)).toBeLessThan(6);
      }
    }
  });

  it('is a DXF in millimetres with a block a piece and size, all boundaries closed', async () => {
    const draft = await readDraft(name);
    const lines = patternDxf(draft, name).split('\n');
    const pairs = lines
      .slice(0, -1)
      .flatMap((code, at) => (at % 2 === 0 ? [[code, lines[at + 1]] as const] : []));
    expect(pairs.at(-1)).toEqual(['0', 'EOF']);
    const after = (variable: string) => pairs[pairs.findIndex(([, value]) => value === variable) + 1];
    expect(after('$INSUNITS')).toEqual(['70', '4']);
    expect(after('$ACADVER')).toEqual(['1', 'AC1009']);
    const starts = (kind: string) =>
      pairs.flatMap(([code, value], at) => (code === '0' && value === kind ? [at] : []));
    const blocks = starts('BLOCK').map((at) => pairs[at + 2]![1]);
    expect(blocks).toHaveLength(draft.pieces.length * draft.sizes.length);
    expect(new Set(blocks).size).toBe(blocks.length);
    const boundaries = starts('POLYLINE').filter((at) => pairs[at + 1]![1] === '1');
    expect(boundaries).toHaveLength(blocks.length);
    for (const at of boundaries) expect(pairs[at + 3]).toEqual(['70', '1']);
  });
});
