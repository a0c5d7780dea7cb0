import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Keywords of other dialects, and such that only describe; where they name a property they stay. */
const foreign = new Set([
  'nullable',
  'discriminator',
  '$recursiveRef',
  '$recursiveAnchor',
  'example',
  'x-oaiMeta',
]);
const namesBelow = new Set(['properties', 'patternProperties', '$defs', 'schemas']);

export interface ChatContract {
  /** What is wrong with a request or an answer by the vendor's own description; empty for a good one. */
  request(body: unknown): string[];
  response(body: unknown): string[];
}

/** The vendor's OpenAPI file where the data folder has it. */
export function readChatContract(): ChatContract | undefined {
  const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/openai/openapi.json');
  if (process.env['TEST_DATA'] === undefined || !existsSync(file)) {
    console.warn('TEST_DATA has no specs/openai: requests are not compared with the vendor’s description');
    return undefined;
  }
  const spec = JSON.parse(readFileSync(file, 'utf8')) as { components: object };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'openai', components: withoutForeign(spec.components, false) });
  const check = (name: string) => {
    const validate: ValidateFunction = ajv.compile({ $ref: `openai#/components/schemas/${name}` });
    return (body: unknown): string[] =>
      validate(body)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
  return { request: check('CreateChatCompletionRequest'), response: check('CreateChatCompletionResponse') };
}

function withoutForeign(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutForeign(one, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !foreign.has(name))
      .map(([name, held]) => [name, withoutForeign(held, !isNames && namesBelow.has(name))]),
  );
}
