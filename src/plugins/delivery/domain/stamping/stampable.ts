/**
 * How a file's format is delivered. `master`: prepared once, a copy with marks of its own for every order.
 * `plain`: every buyer gets the same bytes, and a leaked copy cannot be traced; only the download record says who
 * had it. SVG and DXF are plain until they have marks of their own.
 */
export type Stamping = 'master' | 'plain';

/** By the file's media type, without parameters. */
export function stampingOf(mediaType: string): Stamping {
  return mediaType.trim().toLowerCase() === 'application/pdf' ? 'master' : 'plain';
}
