/** Relations and the admin's own stamps: never part of what a version says. */
const ignored = new Set([
  'updatedAt',
  'createdAt',
  'updatedBy',
  'createdBy',
  'publishedAt',
  'locale',
  'localizations',
  'id',
  'documentId',
]);

/**
 * Names the fields whose submitted value differs from the stored one. The content manager sends a whole form
 * back; an empty relation operation (`{ connect: [], disconnect: [] }`) and an absent value change nothing.
 */
export function changedFacts(
  before: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.filter((name) => {
    if (ignored.has(name) || data[name] === undefined) return false;
    return !isSame(before[name] ?? null, data[name] ?? null);
  });
}

function isSame(stored: unknown, given: unknown): boolean {
  if (isEmptyOperation(given)) return true;
  return comparable(stored) === comparable(given);
}

function isEmptyOperation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date || Array.isArray(value))
    return false;
  const operations = Object.entries(value);
  return (
    operations.length > 0 &&
    operations.every(
      ([name, list]) => ['connect', 'disconnect'].includes(name) && Array.isArray(list) && list.length === 0,
    )
  );
}

function comparable(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  if (value instanceof Date || isDay) return new Date(value).toISOString();
  return JSON.stringify(value);
}
