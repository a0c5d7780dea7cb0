import { createHash } from 'node:crypto';
import type { Finding } from '../contract';

/**
 * Names what was found in these bytes, 64 hex digits: rule, place, measure and words. Not its severity, its limit or
 * how we put it: those are the profile's and ours, and may change while the file stays what it is.
 */
export function fingerprint(
  finding: Omit<Finding, 'severity' | 'limit' | 'message'>,
  sha256: string,
): string {
  const { rule, page, where, place, measured, quote } = finding;
  const box = place === undefined ? null : [place.x, place.y, place.width, place.height];
  const found = [sha256, rule, page ?? null, where ?? null, box, measured ?? null, quote ?? null];
  return createHash('sha256').update(JSON.stringify(found)).digest('hex');
}
