import { dxfMaster, type DrawingOutcome } from '../domain/stamping/drawing/dxf-master';
import type { LinePlace } from '../domain/stamping/line-place';
import { prepareSvg } from './prepare-svg';

/** Prepares a drawing once; a binary DXF is `unreadable`, and so is what is no drawing to its end. */
export function prepareDrawing(
  bytes: Uint8Array,
  format: 'svg' | 'dxf',
  place: LinePlace = 'bottom',
): DrawingOutcome {
  if (format === 'svg') return prepareSvg(bytes, place);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.startsWith('AutoCAD Binary DXF')
    ? { kind: 'refused', reason: 'unreadable' }
    : dxfMaster(text, place);
}
