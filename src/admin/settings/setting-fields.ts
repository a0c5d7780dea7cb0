import type { JsonSchema } from './json-schema';

/** One thing to fill in. `path` leads to it in the setting's value. */
export interface SettingField {
  path: string[];
  kind: FieldKind;
  label: string;
  hint: string | undefined;
  min: number | undefined;
  max: number | undefined;
  choices: (string | number)[];
  /** May be left empty, which stores null. */
  isNullable: boolean;
}

/** `lines`: a list of texts, one a line. `json`: what no other kind can draw. */
export type FieldKind = 'boolean' | 'integer' | 'number' | 'text' | 'choice' | 'lines' | 'json';

/** Every field of a setting in the schema's order; objects inside are gone through. */
export function settingFields(schema: JsonSchema, above: string[] = []): SettingField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, given]) => {
    const path = [...above, key];
    const { inner, isNullable } = withoutNull(given);
    if (inner.properties !== undefined && !isNullable) return settingFields(inner, path);
    return [
      {
        path,
        kind: kindOf(inner),
        label: given.title ?? inner.title ?? path.map(words).join(' · '),
        hint: given.description ?? inner.description ?? (above.length > 0 ? schema.description : undefined),
        min: bound(inner.minimum, inner.exclusiveMinimum, inner.type === 'integer' ? 1 : 0),
        max: bound(inner.maximum, inner.exclusiveMaximum, inner.type === 'integer' ? -1 : 0),
        choices: choicesOf(inner),
        isNullable,
      },
    ];
  });
}

function kindOf(schema: JsonSchema): FieldKind {
  const { type, items } = schema;
  if (choicesOf(schema).length > 0) return 'choice';
  if (type === 'boolean' || type === 'integer' || type === 'number') return type;
  if (type === 'string') return 'text';
  return type === 'array' && items?.type === 'string' ? 'lines' : 'json';
}

function choicesOf(schema: JsonSchema): (string | number)[] {
  if (schema.enum !== undefined) return schema.enum;
  const constants = (schema.anyOf ?? []).map((one) => one.const);
  const isChoice = constants.length > 0 && constants.every((value) => typeof value === 'string');
  return isChoice ? constants : [];
}

function withoutNull(schema: JsonSchema): { inner: JsonSchema; isNullable: boolean } {
  const rest = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  const [only] = rest;
  const isNullable = rest.length === 1 && schema.anyOf?.length === 2 && only !== undefined;
  return isNullable ? { inner: only, isNullable } : { inner: schema, isNullable: false };
}

/** zod writes the ends of what a number can hold where no limit was meant; those are not worth showing. */
function bound(
  inclusive: number | undefined,
  exclusive: number | undefined,
  step: number,
): number | undefined {
  const limit = inclusive ?? (exclusive === undefined ? undefined : exclusive + step);
  return limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined;
}

/** `maxFileBytes` as "Max file bytes". */
function words(key: string): string {
  const apart = key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return apart.charAt(0).toUpperCase() + apart.slice(1);
}
