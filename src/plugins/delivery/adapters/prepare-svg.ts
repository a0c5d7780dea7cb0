import { coordinateEdits } from '../domain/stamping/coordinates/write-coordinates';
import type { DrawingOutcome } from '../domain/stamping/drawing/dxf-master';
import {
  DRAWING_LINE_BYTES,
  drawingMaster,
  ID_BYTES,
  joined,
  withSlot,
} from '../domain/stamping/drawing/drawing-slots';
import type { LinePlace } from '../domain/stamping/line-place';
import { hasTraceProperty, XMP_NAMESPACE } from '../domain/stamping/xmp-trace';
import { svgPoints } from './svg-points';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const LOOK = {
  bottom: { mm: 2.2, fill: '#595959' },
  discreet: { mm: 1.4, fill: '#bfbfbf' },
} as const;
/** Letters of a line that is as long as it may be are on average about half as wide as high. */
const WIDEST_LINE = 60;

/**
 * Prepares an SVG: an id in its metadata, a line of text in its lower left corner, marks in the coordinates of its
 * outlines, which are written absolutely for that.
 */
export function prepareSvg(bytes: Uint8Array, place: LinePlace): DrawingOutcome {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/^(?:\xff\xfe|\xfe\xff)|\0/.test(source.slice(0, 200)))
    return { kind: 'refused', reason: 'unreadable' };
  if (hasTraceProperty(source)) return { kind: 'refused', reason: 'stamped' };
  const read = svgPoints(source);
  if (read === undefined) return { kind: 'refused', reason: 'unreadable' };
  const { text, drawing, points } = read;
  const prefix = drawing.root.includes(':') ? `${drawing.root.split(':')[0] ?? ''}:` : '';
  const { mm, fill } = LOOK[place];
  const perMm = drawing.mm > 0 ? 1 / drawing.mm : Math.max(drawing.box.width, 1) / 210;
  const size = Math.min(mm * perMm, drawing.box.width / WIDEST_LINE || mm * perMm);
  const number = (value: number) => value.toFixed(3);
  const marks = joined(drawing.end, [
    withSlot(
      `<${prefix}metadata><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" xmlns:selvedge="${XMP_NAMESPACE}"><selvedge:trace>`,
      { kind: 'id', length: ID_BYTES },
      `</selvedge:trace></rdf:Description></rdf:RDF></${prefix}metadata>\n`,
    ),
    withSlot(
      `<${prefix}text x="${number(drawing.box.x + 2 * perMm)}" y="${number(drawing.box.y + drawing.box.height - 2 * perMm)}" ` +
        `style="font-family:sans-serif;font-size:${number(size)}px;fill:${fill};stroke:none">`,
      { kind: 'line', length: DRAWING_LINE_BYTES },
      `</${prefix}text>\n`,
    ),
  ]);
  return { kind: 'prepared', ...drawingMaster('svg', text, [...coordinateEdits(points), marks]) };
}
