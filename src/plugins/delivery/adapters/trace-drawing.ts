import { coordinateVotes, decodeCoordinates } from '../domain/stamping/coordinates/read-coordinates';
import { dxfPoints } from '../domain/stamping/coordinates/dxf-points';
import { dxfGroups } from '../domain/stamping/drawing/dxf-groups';
import { findTraceCodes } from '../domain/stamping/trace-token';
import type { TraceMark, TraceSight } from '../domain/stamping/trace-verdict';
import { readTraceIds } from '../domain/stamping/xmp-trace';
import { svgPoints } from './svg-points';

/** Signs in a drawing, and how far it could be looked into. */
export interface ReadSigns {
  marks: TraceMark[];
  sight: TraceSight;
}

/** Looks for the id, the visible text and marks in the coordinates of an SVG. */
export function svgSigns(file: Uint8Array): ReadSigns {
  const text = latin1(file);
  const points = svgPoints(text)?.points;
  return {
    marks: [
      ...readTraceIds(text).map((id) => ({ kind: 'xmp' as const, ...id })),
      ...findTraceCodes(text).map((code) => ({ kind: 'line' as const, ...code })),
      ...coordinateMarks(points ?? []),
    ],
    sight: points === undefined ? 'nothing' : 'content',
  };
}

/** Looks for the comment, the layer, the visible text and marks in the coordinates of a text DXF. */
export function dxfSigns(file: Uint8Array): ReadSigns {
  const text = latin1(file);
  const groups = dxfGroups(text);
  if (groups === undefined)
    return { marks: findTraceCodes(text).map((code) => ({ kind: 'comment', ...code })), sight: 'nothing' };
  const codesOf = (...codes: number[]) =>
    findTraceCodes(
      groups
        .filter(({ code, value }) => codes.includes(code) && value.includes('SV'))
        .map(({ value }) => value)
        .join('\n'),
    );
  return {
    marks: [
      ...codesOf(999).map((code) => ({ kind: 'comment' as const, ...code })),
      ...codesOf(2, 8).map((code) => ({ kind: 'layer' as const, ...code })),
      ...codesOf(1, 3).map((code) => ({ kind: 'line' as const, ...code })),
      ...coordinateMarks(dxfPoints(groups)),
    ],
    sight: 'content',
  };
}

function coordinateMarks(points: readonly { x: number; y: number }[]): TraceMark[] {
  return decodeCoordinates([coordinateVotes(points)]).map((reading) => ({ kind: 'coordinates', ...reading }));
}

function latin1(file: Uint8Array): string {
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
}
