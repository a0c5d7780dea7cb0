import type { Edit } from '../edits';
import { PAYLOAD_BITS, newTraceToken, payloadBits } from '../trace-token';
import { dealBits } from './carriers';
import type { DrawnPoint } from './drawn-point';
import { decimalsFor, fixedNumbers } from './fixed-number';
import { latticePlace, STEP_MM } from './coordinate-lattice';
import { coordinateVotes, decodeCoordinates } from './read-coordinates';

/** What a number is for a 0 and for a 1: texts of the same length. */
export interface CoordinateSlot {
  kind: 'coordinate';
  bit: number;
  zero: string;
  one: string;
}

interface Place extends CoordinateSlot {
  point: DrawnPoint;
  blank: string;
}

/**
 * Writes the numbers that carry bits anew, as texts of fixed length; the drawing itself stays where it is. Nothing
 * where fewer than `least` points could carry something.
 */
export function coordinateEdits(points: readonly DrawnPoint[], least = PAYLOAD_BITS): Edit<CoordinateSlot>[] {
  const places = placesOf(points);
  if (places.length < least || !isReadAgain(points, places)) return [];
  return places.map(({ point: { at, length }, blank, kind, bit, zero, one }) => ({
    at,
    length,
    text: blank,
    slots: [{ at: 0, slot: { kind, bit, zero, one } }],
  }));
}

function placesOf(points: readonly DrawnPoint[]): Place[] {
  const carriers = dealBits(points);
  return points.flatMap((point, index) => {
    const { leader, bit } = carriers[index] ?? { leader: index, bit: -1 };
    const lead = points[leader];
    if (bit < 0 || lead === undefined) return [];
    const value = (one: boolean) => point.value + (latticePlace(lead.x, one) - lead.x) * point.perMm;
    const decimals = decimalsFor(STEP_MM * Math.abs(point.perMm));
    const [blank, zero, one] = fixedNumbers([point.value, value(false), value(true)], decimals) ?? [];
    if (blank === undefined || zero === undefined || one === undefined) return [];
    return [{ kind: 'coordinate' as const, point, bit, blank, zero, one }];
  });
}

/** Two points may lie just so far apart that they are one before and two after: such a drawing is left alone. */
function isReadAgain(points: readonly DrawnPoint[], places: readonly Place[]): boolean {
  const token = newTraceToken(() => Uint8Array.from([0x5a, 0xc3, 0x3c, 0x96, 0xf0]));
  const bits = payloadBits(token);
  const moved = points.map(({ x, y }) => ({ x, y }));
  const indices = new Map(points.map((point, index) => [point, index]));
  for (const { point, bit, zero, one } of places) {
    const at = moved[indices.get(point) ?? -1];
    if (at !== undefined) at.x += (Number(bits[bit] === true ? one : zero) - point.value) / point.perMm;
  }
  const carried = new Set(places.map(({ bit }) => bit));
  const votes = coordinateVotes(moved);
  if (carried.size === PAYLOAD_BITS) return decodeCoordinates([votes])[0]?.token === token;
  return [...carried].every((bit) => {
    const sum = votes.halves.reduce((total, half) => total + (half[bit] ?? 0), 0);
    return sum > 0 === bits[bit];
  });
}
