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
  /** Of a `list`: what each of its entries has. Of `named`: none. */
  fields: SettingField[];
  /** Of `named`: the names that are known; empty where any may be typed. */
  names: string[];
}

/**
 * `lines`: a list of texts, one a line. `list`: entries of fields of their own. `named`: a choice for each of some names.
 * `json`: what no other kind can draw.
 */
export type FieldKind =
  'boolean' | 'integer' | 'number' | 'text' | 'choice' | 'lines' | 'list' | 'named' | 'json';

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
        choices: kindOf(inner) === 'named' ? namedChoices(inner) : choicesOf(inner),
        isNullable,
        fields: kindOf(inner) === 'list' ? settingFields(inner.items ?? {}) : [],
        names: inner.propertyNames?.examples ?? [],
      },
    ];
  });
}

function kindOf(schema: JsonSchema): FieldKind {
  const { type, items } = schema;
  if (choicesOf(schema).length > 0) return 'choice';
  if (type === 'boolean' || type === 'integer' || type === 'number') return type;
  if (type === 'string') return 'text';
  if (type === 'array' && items?.properties !== undefined) return 'list';
  if (type === 'object' && namedChoices(schema).length > 0) return 'named';
  return type === 'array' && items?.type === 'string' ? 'lines' : 'json';
}

function choicesOf(schema: JsonSchema): (string | number)[] {
  if (schema.enum !== undefined) return schema.enum;
  const constants = (schema.anyOf ?? []).map((one) => one.const);
  const isChoice = constants.length > 0 && constants.every((value) => typeof value === 'string');
  return isChoice ? constants : [];
}

/** What each name of a record may be. */
function namedChoices({ additionalProperties }: JsonSchema): (string | number)[] {
  if (typeof additionalProperties !== 'object') return [];
  const some = additionalProperties.anyOf ?? [additionalProperties];
  const isChoice = some.every((one) => one.enum !== undefined || typeof one.const === 'string');
  return isChoice
    ? some.flatMap((one) => one.enum ?? (typeof one.const === 'string' ? [one.const] : []))
    : [];
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
