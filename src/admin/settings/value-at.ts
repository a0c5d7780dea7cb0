type Value = Record<string, unknown>;

export function valueAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return value;
  return isObject(value) ? valueAt(value[key], rest) : undefined;
}

/** A copy of the value with one place changed. */
export function withValueAt(value: Value, [key, ...rest]: string[], next: unknown): Value {
  if (key === undefined) return value;
  const inner = value[key];
  return {
    ...value,
    [key]: rest.length === 0 ? next : withValueAt(isObject(inner) ? inner : {}, rest, next),
  };
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
