import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Whether a schema says what a caller sends (before defaults and transforms) or what is answered. */
export type Direction = 'input' | 'output';

/** Keeps the schemas that have a name (`.meta({ id })`) once, so that a description points at them. */
export interface SchemaShelf {
  /**
   * A zod schema as JSON Schema 2020-12.
   * @throws Error for what JSON Schema cannot say (a date, a transform in an answer), and when two schemas have one name
   */
  place(schema: z.ZodType, direction: Direction): JsonSchema;
  /** By name, in alphabetical order. */
  components(): Record<string, JsonSchema>;
}

const place = '#/components/schemas/';

export function createSchemaShelf(): SchemaShelf {
  const shelf = new Map<string, JsonSchema>();

  function keep(name: string, schema: JsonSchema): void {
    const there = shelf.get(name);
    if (there === undefined) shelf.set(name, schema);
    else if (!isDeepStrictEqual(there, schema)) throw new Error(`Two schemas are called ${name}`);
  }

  return {
    place(schema, direction) {
      const { root, named } = convert(schema, direction);
      // A request's form may differ from the answer's: fields with defaults may be left out.
      const differs = direction === 'input' && !isDeepStrictEqual(named, namedInAnswers(schema));
      const rename = (name: string) => (differs ? `${name}Input` : name);
      for (const [name, one] of Object.entries(named)) keep(rename(name), pointed(one, rename));
      return pointed(root, rename);
    },
    components: () =>
      Object.fromEntries([...shelf].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))),
  };
}

/** Wrapped, so that a root with a name of its own is put among the named ones too. */
function convert(schema: z.ZodType, io: Direction): { root: JsonSchema; named: Record<string, JsonSchema> } {
  const { properties, $defs = {} } = z.toJSONSchema(z.object({ root: schema }), {
    target: 'draft-2020-12',
    io,
    override: ({ jsonSchema }) => plainer(jsonSchema as JsonSchema),
  });
  return {
    root: properties!['root'] as JsonSchema,
    named: $defs as Record<string, JsonSchema>,
  };
}

/** Nothing that can be answered where a request's schema transforms what it reads. */
function namedInAnswers(schema: z.ZodType): Record<string, JsonSchema> | undefined {
  try {
    return convert(schema, 'output').named;
  } catch {
    return undefined;
  }
}

/** A format says enough; zod's regular expression for it, and bounds that every number of a computer has, are noise. */
function plainer(schema: JsonSchema): void {
  if (schema['format'] !== undefined) delete schema['pattern'];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}

/** The same schema with its pointers aimed at the document's components. */
function pointed(schema: JsonSchema, rename: (name: string) => string): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isPointer = key === '$ref' && typeof inner === 'string' && inner.startsWith('#/$defs/');
        return [key, isPointer ? place + rename(inner.slice('#/$defs/'.length)) : walk(inner)];
      }),
    );
  };
  return walk(schema) as JsonSchema;
}
