import type { z } from 'zod';
import type { KnownRoute, RouteDoc } from '../doors/route-doc';
import { errorAnswer, houseCodes } from './error-answer';
import { operationId, parameterNames } from './path';
import type { Direction, JsonSchema, SchemaShelf } from './schema-shelf';
import { securityOf } from './security-schemes';
import { unfiled } from './tags';

export type DescribedRoute = KnownRoute & { doc: RouteDoc };

/** One route as an OpenAPI 3.1 operation. */
export function describeOperation(shelf: SchemaShelf, route: DescribedRoute): Record<string, unknown> {
  const { method, path, doc, right } = route;
  const parameters = [...pathParameters(shelf, path, doc.params), ...queryParameters(shelf, doc.query)];
  return {
    operationId: operationId(method, path),
    tags: [doc.tag ?? unfiled],
    summary: doc.summary,
    ...(right !== undefined && { description: `Needs the right \`${right}\`.`, 'x-right': right }),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(shelf, doc),
    responses: responses(shelf, route),
    security: securityOf(route),
  };
}

function pathParameters(shelf: SchemaShelf, path: string, schema: z.ZodObject | undefined): JsonSchema[] {
  return parameterNames(path).map((name) => {
    const known = schema?.shape[name] as z.ZodType | undefined;
    const { description, ...said } =
      known === undefined ? ({ type: 'string' } as JsonSchema) : shelf.place(known, 'input');
    return {
      name,
      in: 'path',
      required: true,
      ...(description !== undefined && { description }),
      schema: said,
    };
  });
}

function queryParameters(shelf: SchemaShelf, schema: z.ZodObject | undefined): JsonSchema[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = shelf.place(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...said }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: said,
  }));
}

function requestBody(shelf: SchemaShelf, { body, bodyType }: RouteDoc): { requestBody?: JsonSchema } {
  if (body === undefined && bodyType === undefined) return {};
  return { requestBody: { required: true, content: content(shelf, 'input', body, bodyType) } };
}

function responses(shelf: SchemaShelf, { door, path, doc }: DescribedRoute): Record<string, JsonSchema> {
  const { answer, answerType, status = 200, params, query, body, errors = [] } = doc;
  const refused = { 'application/json': { schema: shelf.place(errorAnswer, 'output') } };
  const asks = [params, query, body].some((schema) => schema !== undefined) || path.includes(':');
  const good =
    answer === undefined && answerType === undefined
      ? { description: 'Done.' }
      : { description: 'Good.', content: content(shelf, 'output', answer, answerType) };
  return {
    [String(status)]: good,
    ...(asks && { '400': { description: 'What was sent is not understood.', content: refused } }),
    ...(door === 'admin' && {
      '401': { description: 'Nobody is signed in.', content: refused },
      '403': { description: 'The right is missing.', content: refused },
    }),
    default: { description: refusal(errors), content: refused },
  };
}

function refusal(errors: readonly string[]): string {
  const codes = (names: readonly string[]) => names.map((code) => `\`${code}\``).join(', ');
  const own = errors.length === 0 ? '' : `: ${codes(errors)}`;
  return `No, and why${own}. Any route may answer ${codes(houseCodes)}.`;
}

function content(
  shelf: SchemaShelf,
  direction: Direction,
  schema: z.ZodType | undefined,
  type = 'application/json',
): JsonSchema {
  const said = schema === undefined ? bytesOrText(type) : shelf.place(schema, direction);
  return { [type]: { schema: said } };
}

/** Bytes are described by their media type alone (OpenAPI 3.1.0 §4.8.14.2). */
function bytesOrText(type: string): JsonSchema {
  return type.startsWith('text/') ? { type: 'string' } : {};
}
