import type { Finding, ShownPage } from '../../contract';

/** A box over a picture, in percent of its sides, as CSS places it. */
export interface PlaceOnPicture {
  left: string;
  bottom: string;
  width: string;
  height: string;
}

const unknown = { widthMm: null, heightMm: null };

/** Where a finding's box lies on the page's picture; undefined where it has none, or none that lies on the page. */
export function placeOnPage(
  place: Finding['place'],
  page: Pick<ShownPage, 'widthMm' | 'heightMm'> | undefined,
): PlaceOnPicture | undefined {
  const { widthMm, heightMm } = page ?? unknown;
  if (place === undefined || widthMm === null || heightMm === null) return undefined;
  const across = part(place.x, place.width, widthMm);
  const up = part(place.y, place.height, heightMm);
  if (across === undefined || up === undefined) return undefined;
  return { left: across.from, width: across.length, bottom: up.from, height: up.length };
}

function part(from: number, length: number, whole: number): { from: string; length: string } | undefined {
  const begin = Math.max(0, from);
  const end = Math.min(whole, from + length);
  if (!(whole > 0) || !(end >= begin)) return undefined;
  return { from: percent(begin / whole), length: percent((end - begin) / whole) };
}

function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}
