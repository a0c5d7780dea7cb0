import { types } from 'node:util';
import { errorFacts } from './error-facts';
import { isError } from './is-error';
import { redacted, scrub } from './scrub';
import { isSecretName } from './secret-names';

export { scrub } from './scrub';

const deepest = 8;
const mostEntries = 100;
const mostValues = 2_000;

/** A value fit for `JSON.stringify`. */
export type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain | undefined };

/**
 * A copy of `value` that may be written to a log: what stands under a secret name is masked, every text is
 * scrubbed, sealed secrets vanish, errors keep what helps and lose statements. Cycles, depth (8), entries (100 an
 * object) and size (2,000 values) are cut, so its cost is bounded whatever it is given.
 */
export function redact(value: unknown): Plain {
  let left = mostValues;
  const above = new Set<object>();

  const walk = (current: unknown): Plain => {
    if ((left -= 1) < 0) return '[cut]';
    if (typeof current !== 'object' || current === null) return leaf(current);
    if (above.has(current)) return '[cycle]';
    if (above.size >= deepest) return '[deep]';
    above.add(current);
    try {
      return branch(current);
    } catch {
      return '[unreadable]';
    } finally {
      above.delete(current);
    }
  };

  const branch = (current: object): Plain => {
    if (isError(current)) return { ...errorFacts(current), ...fields(detailsOf(current)) };
    if (types.isDate(current))
      return Number.isNaN(current.getTime()) ? 'Invalid Date' : current.toISOString();
    if (ArrayBuffer.isView(current) || types.isAnyArrayBuffer(current))
      return `[${current.byteLength} bytes]`;
    if (current instanceof URL) return scrub(current.href);
    if (types.isMap(current)) return fields([...current].map(([name, held]) => [String(name), held]));
    if (types.isSet(current)) return list([...current]);
    if (Array.isArray(current)) return list(current);
    return isSealed(current) ? '[sealed]' : fields(Object.entries(current));
  };

  const list = (items: unknown[]): Plain[] => {
    const kept = items.slice(0, mostEntries).map(walk);
    return items.length > mostEntries ? [...kept, `[${items.length - mostEntries} more]`] : kept;
  };

  const fields = (entries: [string, unknown][]): Record<string, Plain> => {
    const kept = entries.slice(0, mostEntries).map(([name, held]): [string, Plain] => {
      const isShown = !isSecretName(name) || typeof held === 'boolean' || held === null || held === undefined;
      return [scrub(name), isShown ? walk(held) : redacted];
    });
    if (entries.length > mostEntries) kept.push(['…', `[${entries.length - mostEntries} more]`]);
    return Object.fromEntries(kept);
  };

  return walk(value);
}

function leaf(value: unknown): Plain {
  switch (typeof value) {
    case 'string':
      return scrub(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
      return value;
    case 'bigint':
      return scrub(String(value));
    case 'function':
    case 'symbol':
      return `[${typeof value}]`;
    case 'undefined':
    case 'object':
      return null;
  }
}

/** What a DomainError says to the outside is safe to say inside, once redacted. */
function detailsOf(error: Error): [string, unknown][] {
  return 'details' in error ? [['details', error.details]] : [];
}

function isSealed(value: object): boolean {
  return ['kid', 'wrapped', 'iv', 'tag', 'data'].every((name) => name in value);
}
