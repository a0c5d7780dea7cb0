import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import type { KnownRoute } from '../doors/route-doc';
import { openapiDocument } from './document';
import { openapiPath, operationId, parameterNames } from './path';

const about = { version: '1.2.3', server: 'https://shop.example' };
const routes: KnownRoute[] = [
  {
    door: 'admin',
    method: 'PUT',
    path: '/selvedge/threads/:key',
    right: 'plugin::sewing.threads.change',
    doc: {
      tag: 'sewing',
      summary: 'Changes a thread.',
      params: z.object({ key: z.string().max(9).describe('Its key.') }),
      query: z.strictObject({ dry: z.enum(['true', 'false']).default('false') }),
      body: z.strictObject({ metres: z.int().default(1) }),
      status: 201,
      answer: z.strictObject({ data: z.null() }),
      errors: ['sewing/no-thread'],
    },
  },
  {
    door: 'public',
    method: 'POST',
    path: '/api/threads/inbound',
    doc: {
      tag: 'sewing',
      summary: 'Takes a thread.',
      guard: 'webhook-signature',
      bodyType: 'application/pdf',
    },
  },
  { door: 'api', method: 'GET', path: '/api/threads', doc: { summary: 'Threads.', answerType: 'text/html' } },
  { door: 'public', method: 'GET', path: '/nowhere' },
];
const document = openapiDocument(routes, about);

it('is an OpenAPI 3.1 document', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

it('says of a route what the route says of itself', () => {
  const { put } = document.paths['/selvedge/threads/{key}']!;
  expect(put).toMatchObject({
    operationId: 'putSelvedgeThreadsByKey',
    tags: ['sewing'],
    'x-right': 'plugin::sewing.threads.change',
    parameters: [
      {
        name: 'key',
        in: 'path',
        required: true,
        description: 'Its key.',
        schema: { type: 'string', maxLength: 9 },
      },
      { name: 'dry', in: 'query', required: false, schema: { enum: ['true', 'false'], default: 'false' } },
    ],
    requestBody: { content: { 'application/json': { schema: { properties: { metres: { default: 1 } } } } } },
    security: [{ adminSession: [] }],
  });
  const { responses } = put as { responses: Record<string, { description: string }> };
  expect(Object.keys(responses)).toEqual(['201', '400', '401', '403', 'default']);
  expect(responses['default']!.description).toContain('`sewing/no-thread`');
});

it('says who may call', () => {
  const securityAt = (path: string, method: string) => document.paths[path]![method]!['security'];
  expect(securityAt('/api/threads/inbound', 'post')).toEqual([
    { webhookId: [], webhookTimestamp: [], webhookSignature: [] },
  ]);
  expect(securityAt('/api/threads', 'get')).toEqual([{}, { apiToken: [] }, { customerSession: [] }]);
});

it('leaves out what nobody described', () => {
  expect(Object.keys(document.paths)).not.toContain('/nowhere');
});

it.each([
  ['/d/:token/files/:fileId', '/d/{token}/files/{fileId}', ['token', 'fileId'], 'getDByTokenFilesByFileId'],
  ['/feeds/:name.xml', '/feeds/{name}.xml', ['name'], 'getFeedsByNameXml'],
  ['/x/:rest(.*)', '/x/{rest}', ['rest'], 'getXByRest'],
])('reads %s', (path, written, names, id) => {
  expect(openapiPath(path)).toBe(written);
  expect(parameterNames(path)).toEqual(names);
  expect(operationId('GET', path)).toBe(id);
});
