import { Validator } from '@seriousme/openapi-schema-validator';
import { service } from '../../src/kernel/service';
import { routeRegisterKey } from '../../src/kernel/doors/route-doc';
import { readDoc, tableUnder } from '../docs/markdown';
import { bootApp, type TestApp } from '../support/boot';
import { mountedRoutes, nameOf, ourRoutes } from '../support/our-routes';

interface Document extends Record<string, unknown> {
  paths: Record<string, Record<string, { operationId: string; security: Record<string, []>[] }>>;
  tags: { name: string; description?: string }[];
  servers: { url: string }[];
  info: { version: string };
}

let app: TestApp;
let visible: Document;
let whole: Document;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web', SELVEDGE_METRICS_TOKEN: 'a-token-for-metrics-only' });
  visible = (await app.request.get('/api/openapi.json').expect(200)).body as Document;
  whole = (
    await app.request
      .get('/selvedge/openapi.json')
      .set(await app.admin())
      .expect(200)
  ).body as Document;
});
afterAll(() => app.stop());

const known = () => service(app.strapi, routeRegisterKey).list();
const operations = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      ...operation,
    })),
  );

describe('the description', () => {
  it.each<[string, () => Document]>([
    ['for everybody', () => visible],
    ['for admins', () => whole],
  ])('%s is OpenAPI 3.1', async (_whose, document) => {
    const { valid, errors } = await new Validator().validate(structuredClone(document()));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('names every route that is mounted and none that is not', () => {
    const described = known().filter(({ doc }) => doc !== undefined);
    expect(described.map(nameOf).sort()).toEqual(ourRoutes(app.strapi).map(nameOf).sort());
    expect(operations(whole)).toHaveLength(described.length);
    const mounted = new Set(mountedRoutes(app.strapi).map(nameOf));
    expect(described.map(nameOf).filter((name) => !mounted.has(name))).toEqual([]);
  });

  it('gives each operation a name of its own, and each tag a line', () => {
    const ids = operations(whole).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.tags.filter(({ description }) => description === undefined)).toEqual([]);
  });

  it('keeps what needs an admin from everybody', () => {
    const names = operations(visible).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['GET /api/catalogue/patterns', 'POST /api/orders/inbound']),
    );
    expect(names.filter((name) => name.includes('/selvedge'))).toEqual([]);
    expect(JSON.stringify(visible)).not.toMatch(/x-right|DeadLetter|OrderSummary/);
    const admins = operations(whole).filter(({ name }) => name.includes(' /selvedge/'));
    expect(admins.length).toBeGreaterThan(15);
    expect(admins.filter(({ security }) => !('adminSession' in (security[0] ?? {})))).toEqual([]);
  });

  it('says where it answers and of which release it is', () => {
    expect(visible.servers).toEqual([{ url: 'http://127.0.0.1:1337' }]);
    expect(visible.info.version).toBe((JSON.parse(readDoc('package.json')) as { version: string }).version);
  });

  it('tells codes that docs/errors.md explains', () => {
    const page = readDoc('docs/errors.md');
    const rooms = [...page.matchAll(/^### (Room [a-z]+)$/gm)].map(([, heading = '']) => heading);
    const explained = new Set(rooms.flatMap((heading) => tableUnder(page, heading)).map(([code]) => code));
    const told = known().flatMap(({ doc }) => doc?.errors ?? []);
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((code) => !explained.has(code))).toEqual([]);
  });

  it('is not sent again to who has it', async () => {
    const admin = await app.admin();
    for (const [path, headers] of [
      ['/api/openapi.json', {}],
      ['/selvedge/openapi.json', admin],
    ] as const) {
      const first = await app.request.get(path).set(headers).expect(200);
      expect(first.headers['content-type']).toMatch(/^application\/json/);
      const again = await app.request
        .get(path)
        .set(headers)
        .set('If-None-Match', first.headers['etag']!)
        .expect(304);
      expect(again.text).toBe('');
    }
  });

  it('of the admin is closed to everybody else', async () => {
    await app.request.get('/selvedge/openapi.json').expect(401);
  });
});

describe('the page of it', () => {
  it('loads nothing from elsewhere and runs no script but its files', async () => {
    const { text, headers } = await app.request.get('/api/docs').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target = '']) => target);
    expect(loaded.filter((target) => !target.startsWith('/api/'))).toEqual([]);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style="/);
    for (const target of loaded) await app.request.get(target).expect(200);
  });

  it('has four files, revalidated by their ETag', async () => {
    const path = '/api/docs/assets/swagger-ui-bundle.js';
    const { headers } = await app.request.get(path).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
    });
    await app.request.get(path).set('If-None-Match', headers['etag']!).expect(304);
  });

  it.each([
    'package.json',
    'swagger-initializer.js',
    'swagger-ui-bundle.js.map',
    'index.html',
    '..%2fpackage.json',
    '..%2f..%2f..%2fpackage.json',
    '%2e%2e%2fpackage.json',
    '..%5cpackage.json',
    'constructor',
    '__proto__',
  ])('has no file %s', async (name) => {
    const { body } = await app.request.get(`/api/docs/assets/${name}`).expect(404);
    expect(body).toMatchObject({ error: { code: 'kernel/no-such-file' } });
  });
});
