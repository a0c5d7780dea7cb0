import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: object;
}
interface Spec {
  paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
  components: object;
}

export interface EtsyContract {
  /** What is wrong with a request for receipts by Etsy's own description; empty for a good one. */
  query(asked: URLSearchParams): string[];
  /** The same of an answer. */
  answer(body: unknown): string[];
}

const receiptsPath = '/v3/application/shops/{shop_id}/receipts';

/** Etsy's own OpenAPI file where the data folder has it; without it requests are not compared. */
export function readEtsyContract(): EtsyContract | undefined {
  const file = path.join(process.env['TEST_DATA'] ?? '', 'specs/etsy/etsy-oas3-2026.json');
  if (process.env['TEST_DATA'] === undefined || !existsSync(file)) {
    console.warn(
      'TEST_DATA has no specs/etsy: requests and answers are not compared with Etsy’s description',
    );
    return undefined;
  }
  const spec = JSON.parse(readFileSync(file, 'utf8')) as Spec;
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true, validateFormats: false });
  ajv.addSchema({ $id: 'etsy', components: spec.components });
  const parameters = (spec.paths[receiptsPath]?.['get']?.parameters ?? []).filter(
    (one) => one.in === 'query',
  );
  const query = ajv.compile({
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  });
  const answer = ajv.compile({ $ref: 'etsy#/components/schemas/ShopReceipts' });
  const faults = (check: typeof query, value: unknown) =>
    check(value)
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return {
    query: (asked) => faults(query, Object.fromEntries(asked)),
    answer: (body) => faults(answer, structuredClone(body)),
  };
}
