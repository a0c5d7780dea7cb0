import { coordinateEdits } from '../coordinates/write-coordinates';
import { dxfPoints, millimetresOf, unitOf } from '../coordinates/dxf-points';
import type { Edit } from '../edits';
import type { DrawingPlan } from '../plan';
import type { LinePlace } from '../line-place';
import { dxfGroups, type DxfGroup } from './dxf-groups';
import {
  CODE_BYTES,
  DRAWING_LINE_BYTES,
  drawingMaster,
  joined,
  withSlot,
  type DrawingSlot,
} from './drawing-slots';
import { findTraceCodes } from '../trace-token';

export type DrawingOutcome =
  | { kind: 'prepared'; bytes: Uint8Array; plan: DrawingPlan }
  | { kind: 'refused'; reason: 'unreadable' | 'stamped' };

const TEXT_MM = { bottom: 2.5, discreet: 1.5 } as const;
/** Colours of AutoCAD's index: dark grey, light grey. */
const COLOUR = { bottom: '251', discreet: '254' } as const;
const FIRST_WITH_HANDLES = 'AC1012';

/**
 * Prepares a text DXF: a comment in front (group 999), a layer named by the copy's code, a text on it within the
 * drawing's lower left corner, and marks in the coordinates.
 */
export function dxfMaster(source: string, place: LinePlace): DrawingOutcome {
  const groups = dxfGroups(source);
  const end = groups === undefined ? undefined : endOfEntities(groups);
  if (groups === undefined || end === undefined) return { kind: 'refused', reason: 'unreadable' };
  if (groups.some(({ code, value }) => code === 999 && findTraceCodes(value).length > 0))
    return { kind: 'refused', reason: 'stamped' };
  const write = dxfWriter(source, groups);
  const points = dxfPoints(groups);
  const code = { kind: 'code', length: CODE_BYTES } as const;
  const start = groups[0]?.from ?? 0;
  const edits: Edit<DrawingSlot>[] = [
    ...coordinateEdits(points),
    joined(start, [withSlot(write.line('999', 'Selvedge trace '), code, write.end)]),
    ...layerEdits(groups, write),
    joined(end.from, textEntity(groups, write, place)),
    ...write.handleSeed(),
  ];
  return { kind: 'prepared', ...drawingMaster('dxf', source, edits) };
}

function textEntity(groups: readonly DxfGroup[], write: DxfWriter, place: LinePlace) {
  const points = dxfPoints(groups);
  const unit = millimetresOf(unitOf(groups));
  const left = points.reduce((least, { value }) => Math.min(least, value), Infinity);
  const mm = unit ?? 25.4;
  const bottom = points.reduce((least, { y }) => Math.min(least, y / mm), Infinity);
  const top = points.reduce((most, { y }) => Math.max(most, y / mm), -Infinity);
  const height = unit === undefined ? Math.max(1e-3, (top - bottom) / 150 || 1) : TEXT_MM[place] / unit;
  const number = (value: number) => (Number.isFinite(value) ? value : 0).toFixed(4);
  return [
    {
      text: write.groups([['0', 'TEXT'], ...write.handle(), ...write.subclass('AcDbEntity')]),
      slots: [],
    },
    withSlot(`8${write.end}`, { kind: 'code', length: CODE_BYTES }, write.end),
    {
      text: write.groups([
        ['62', COLOUR[place]],
        ...write.subclass('AcDbText'),
        ['10', number(left)],
        ['20', number(bottom)],
        ['30', '0.0'],
        ['40', number(height)],
      ]),
      slots: [],
    },
    withSlot(`1${write.end}`, { kind: 'line', length: DRAWING_LINE_BYTES }, write.end),
    { text: write.groups(write.subclass('AcDbText')), slots: [] },
  ];
}

function layerEdits(groups: readonly DxfGroup[], write: DxfWriter): Edit<DrawingSlot>[] {
  let [table, handle] = ['', ''];
  let isTable = false;
  for (const { code, value, from } of groups) {
    if (code === 0 && value === 'ENDTAB' && table === 'LAYER')
      return [
        joined(from, [
          {
            text: write.groups([
              ['0', 'LAYER'],
              ...write.handle(),
              ...(write.hasHandles && handle !== '' ? ([['330', handle]] as [string, string][]) : []),
              ...write.subclass('AcDbSymbolTableRecord'),
              ...write.subclass('AcDbLayerTableRecord'),
            ]),
            slots: [],
          },
          withSlot(`2${write.end}`, { kind: 'code', length: CODE_BYTES }, write.end),
          {
            text: write.groups([
              ['70', '0'],
              ['62', '8'],
              ['6', 'CONTINUOUS'],
            ]),
            slots: [],
          },
        ]),
      ];
    if (code === 0) {
      isTable = value === 'TABLE';
      if (isTable) [table, handle] = ['', ''];
    } else if (isTable && code === 2) table = value;
    else if (isTable && code === 5) handle = value;
  }
  return [];
}

function endOfEntities(groups: readonly DxfGroup[]): DxfGroup | undefined {
  let section = '';
  let isOpening = false;
  return groups.find(({ code, value }) => {
    if (code === 0 && value === 'ENDSEC') return section === 'ENTITIES';
    if (code === 0) isOpening = value === 'SECTION';
    else if (isOpening && code === 2) [section, isOpening] = [value, false];
    return false;
  });
}

type DxfWriter = ReturnType<typeof dxfWriter>;

/** Writes groups as this file does: its line ends; from release 13 on with handles and subclasses. */
function dxfWriter(source: string, groups: readonly DxfGroup[]) {
  const end = /\r\n/.test(source.slice(0, 400)) ? '\r\n' : '\n';
  const after = (name: string) =>
    groups[groups.findIndex(({ code, value }) => code === 9 && value === name) + 1];
  const version = after('$ACADVER');
  const hasHandles = version?.code === 1 && version.value >= FIRST_WITH_HANDLES;
  const seed = after('$HANDSEED');
  const hasSeed = seed?.code === 5 && /^[0-9A-Fa-f]{1,12}$/.test(seed.value);
  let next = groups.reduce(
    (most, { code, value }) => {
      const isHandle = (code === 5 || code === 105) && /^[0-9A-Fa-f]{1,12}$/.test(value);
      return isHandle ? Math.max(most, parseInt(value, 16) + 1) : most;
    },
    hasSeed ? parseInt(seed.value, 16) : 1,
  );
  const writer = {
    end,
    hasHandles,
    line: (code: string, value: string) => `${code}${end}${value}`,
    groups: (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([code, value]) => `${code}${end}${value}${end}`).join(''),
    handle(): [string, string][] {
      if (!hasHandles) return [];
      next += 1;
      return [['5', (next - 1).toString(16).toUpperCase()]];
    },
    subclass: (name: string): [string, string][] => (hasHandles ? [['100', name]] : []),
    /** The first handle that is free afterwards; asked last. */
    handleSeed(): Edit<DrawingSlot>[] {
      if (!hasHandles || !hasSeed) return [];
      return [{ at: seed.at, length: seed.length, text: next.toString(16).toUpperCase(), slots: [] }];
    },
  };
  return writer;
}
