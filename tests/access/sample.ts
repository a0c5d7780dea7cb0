import { randomUUID } from 'node:crypto';
import { z } from 'zod';

type Schema = Record<string, unknown>;

const byFormat: Readonly<Record<string, () => string>> = {
  uuid: () => randomUUID(),
  'date-time': () => new Date().toISOString(),
  date: () => new Date().toISOString().slice(0, 10),
  email: () => 'zoe@example.com',
  uri: () => 'https://example.com/',
};

/** Tried in turn where a pattern is asked for. */
const words = [
  'a',
  'en',
  'EUR',
  'DE',
  '1.0.0',
  'a'.repeat(24),
  '0123456789',
  '0'.repeat(64),
  'x/y',
  'A1B2C3D4',
];

/**
 * A value that a schema takes: the least one, without what is optional, or where that is not taken one with all of it.
 * @throws Error that says what to do, where none is found
 */
export function sampleOf(schema: z.ZodType, what: string): unknown {
  const json = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  const named = (json['$defs'] ?? {}) as Record<string, Schema>;
  const [made, whole] = [make(json, named, false), make(json, named, true)];
  const parsed = schema.safeParse(made);
  if (parsed.success) return made;
  if (schema.safeParse(whole).success) return whole;
  throw new Error(
    `No value is known that ${what} takes: give its schema an example (\`.meta({ examples: [...] })\`). ${JSON.stringify(made)}: ${parsed.error.message}`,
  );
}

function make(schema: Schema, named: Record<string, Schema>, isWhole: boolean): unknown {
  const again = (inner: unknown) => make((inner ?? {}) as Schema, named, isWhole);
  const { $ref, anyOf, oneOf, allOf, const: only, enum: some, examples, type } = schema;
  if (Array.isArray(examples)) return examples[0];
  if ('default' in schema) return schema['default'];
  if (typeof $ref === 'string') return again(named[$ref.replace('#/$defs/', '')]);
  if (only !== undefined) return only;
  for (const list of [some]) if (Array.isArray(list)) return list[0];
  for (const list of [anyOf, oneOf]) if (Array.isArray(list)) return again(list[0]);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map(again)) as unknown;
  switch (type) {
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      const required = isWhole ? Object.keys(properties) : ((schema['required'] ?? []) as string[]);
      return Object.fromEntries(required.map((key) => [key, again(properties[key])]));
    }
    case 'array':
      return Array.from({ length: Number(schema['minItems'] ?? 0) }, () => again(schema['items']));
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return (
        schema['minimum'] ??
        (schema['exclusiveMinimum'] === undefined ? 1 : Number(schema['exclusiveMinimum']) + 1)
      );
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function text({ format, pattern, minLength }: Schema): string {
  const formatted = byFormat[String(format)];
  if (formatted !== undefined) return formatted();
  const least = Number(minLength ?? 0);
  if (typeof pattern !== 'string') return 'a'.repeat(Math.max(1, least));
  const form = new RegExp(pattern, 'u');
  return words.find((word) => word.length >= least && form.test(word)) ?? '';
}
