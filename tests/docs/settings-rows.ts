import { z } from 'zod';
import type { Setting } from '../../src/kernel/settings/setting';

interface FieldSchema {
  type?: string;
  default?: unknown;
  title?: string;
  description?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** A setting as its README's table shows it: field, default, what is allowed, meaning. */
export function settingsRows<Value extends Record<string, unknown>>({ schema }: Setting<Value>): string[][] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, FieldSchema>;
  };
  return Object.entries(properties).map(([field, found]) => [
    field,
    preset(found.default),
    allowed(found),
    [found.title, found.description].filter((words) => words !== undefined).join('. '),
  ]);
}

/** An empty text is a dash: an empty cell would look forgotten. */
function preset(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value === '' ? '–' : value;
}

function allowed({ type = 'any', ...bounds }: FieldSchema): string {
  const { minimum, exclusiveMinimum, maximum = Number.MAX_SAFE_INTEGER, minLength = 0, maxLength } = bounds;
  if (type === 'string') return maxLength === undefined ? 'text' : `${minLength} to ${maxLength} characters`;
  if (type !== 'integer') return type;
  const least = minimum ?? (exclusiveMinimum ?? Number.MIN_SAFE_INTEGER) + 1;
  return maximum === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${maximum}`;
}
