/**
 * What is new about a pattern's public page, from its print as it was last told and as it is; null is no page.
 * A draft changes neither, so nothing of it is ever told.
 */
export function patternNews(
  before: string | null,
  now: string | null,
): 'pattern.published' | 'pattern.changed' | 'pattern.unpublished' | null {
  if (before === now) return null;
  if (before === null) return 'pattern.published';
  return now === null ? 'pattern.unpublished' : 'pattern.changed';
}
