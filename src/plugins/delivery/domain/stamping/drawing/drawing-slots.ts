import type { CoordinateSlot } from '../coordinates/write-coordinates';
import { applyEdits, type Edit } from '../edits';
import type { DrawingPlan } from '../plan';

/** What a buyer's copy has of its own in a drawing. */
export type DrawingSlot = CoordinateSlot | { kind: 'line' | 'code' | 'id'; length: number };

/** Bytes of a code, an id, and the visible line. */
export const CODE_BYTES = 18;
export const ID_BYTES = 14;
export const DRAWING_LINE_BYTES = 400;

/** A master and its plan of a drawing whose bytes are the text's characters. */
export function drawingMaster(
  format: DrawingPlan['format'],
  source: string,
  edits: readonly Edit<DrawingSlot>[],
): { bytes: Uint8Array; plan: DrawingPlan } {
  const { text, slots } = applyEdits(source, edits);
  const plan: DrawingPlan = { version: 1, format, totalBytes: text.length, slots: [], coordinates: [] };
  for (const { at, slot } of slots) {
    if (slot.kind === 'coordinate') plan.coordinates.push([at, slot.bit, slot.zero, slot.one]);
    else plan.slots.push({ kind: slot.kind, offset: at, length: slot.length });
  }
  return { bytes: Buffer.from(text, 'latin1'), plan };
}

/** A place in a new piece of text for one slot, filled with blanks. */
export function withSlot(
  before: string,
  slot: { kind: 'line' | 'code' | 'id'; length: number },
  after: string,
): Pick<Edit<DrawingSlot>, 'text' | 'slots'> {
  return {
    text: `${before}${''.padEnd(slot.length, ' ')}${after}`,
    slots: [{ at: before.length, slot }],
  };
}

/** Pieces one after another as one edit, at a place of the source. */
export function joined(
  at: number,
  pieces: readonly Pick<Edit<DrawingSlot>, 'text' | 'slots'>[],
): Edit<DrawingSlot> {
  const edit: Edit<DrawingSlot> = { at, length: 0, text: '', slots: [] };
  for (const piece of pieces) {
    edit.slots.push(...piece.slots.map(({ at: within, slot }) => ({ at: edit.text.length + within, slot })));
    edit.text += piece.text;
  }
  return edit;
}
