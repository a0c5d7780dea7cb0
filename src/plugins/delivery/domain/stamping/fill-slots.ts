import { DomainError } from '../../../../kernel/errors/domain-error';
import { lineContent } from './line-content';
import { markContent } from './mark-content';
import { drawingText } from './drawing/drawing-text';
import type { Coordinate, DrawingPlan, PdfPlan, Slot, StampPlan } from './plan';
import { payloadBits, payloadHex, traceCode, type TraceToken } from './trace-token';

/** Bytes that replace the master's from `offset` on. */
export interface Patch {
  offset: number;
  bytes: Uint8Array;
}

/**
 * What a buyer's copy has in the master's slots, in order of offset; each patch is exactly its slot's length.
 * `line` is any text: it is shortened to fit, and the trace code is added to it.
 * Pages alike have the same dots, so their patches share bytes: do not write into them.
 * Throws a ZodError for a malformed token and `delivery/plan-unusable` for a plan that does not fit its own pages.
 */
export function fillSlots(plan: StampPlan, stamp: { line: string; token: TraceToken }): Patch[] {
  const slots = 'format' in plan ? drawingSlots(plan, stamp) : pdfSlots(plan, stamp);
  return [...slots, ...coordinates(plan.coordinates, stamp.token)].sort((a, b) => a.offset - b.offset);
}

function pdfSlots(plan: PdfPlan, stamp: { line: string; token: TraceToken }): Patch[] {
  const sameMarks = new Map<string, Uint8Array>();
  const bytes = (slot: Slot): Uint8Array => {
    switch (slot.kind) {
      case 'line':
        return padded(lineContent(plan.line, stamp.line, traceCode(stamp.token), slot.length), slot);
      case 'xmp':
        return padded(payloadHex(stamp.token), slot);
      case 'marks': {
        const view = plan.pages[slot.page - 1];
        if (view === undefined) throw unusable(`slot for page ${slot.page} of ${plan.pages.length}`);
        const key = `${slot.length} ${view.box.join(' ')} ${view.rotate} ${view.userUnit}`;
        const marks = sameMarks.get(key) ?? padded(markContent(view, stamp.token), slot);
        sameMarks.set(key, marks);
        return marks;
      }
    }
  };
  return plan.slots.map((slot) => ({ offset: slot.offset, bytes: bytes(slot) }));
}

function drawingSlots({ format, slots }: DrawingPlan, stamp: { line: string; token: TraceToken }): Patch[] {
  const code = traceCode(stamp.token);
  const text = (slot: DrawingPlan['slots'][number]): string => {
    switch (slot.kind) {
      case 'line':
        return drawingText(format, stamp.line, code, slot.length);
      case 'code':
        return code;
      case 'id':
        return payloadHex(stamp.token);
    }
  };
  return slots.map((slot) => ({ offset: slot.offset, bytes: padded(text(slot), slot) }));
}

function coordinates(all: readonly Coordinate[], token: TraceToken): Patch[] {
  const bits = payloadBits(token);
  const encoder = new TextEncoder();
  return all.map(([offset, bit, zero, one]) => ({
    offset,
    bytes: encoder.encode(bits[bit] === true ? one : zero),
  }));
}

function padded(text: string, slot: { kind: string; length: number }): Uint8Array {
  if (text.length > slot.length) throw unusable(`${slot.kind} needs ${text.length} bytes of ${slot.length}`);
  return new TextEncoder().encode(text.padEnd(slot.length, ' '));
}

function unusable(what: string): DomainError {
  return new DomainError(
    'delivery/plan-unusable',
    `The master's plan does not fit: ${what}. Prepare it again.`,
  );
}
