import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import * as prettier from 'prettier';
import { bootApp, type TestApp } from '../support/boot';

const file = path.resolve(__dirname, '../support/api-types.ts');

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_ROLE: 'web' });
});
afterAll(() => app.stop());

/** `npm run openapi` runs this with API_TYPES=write; everybody else compares. */
it('the types that the tests call the API by are those of the document', async () => {
  const { body } = await app.request
    .get('/selvedge/openapi.json')
    .set(await app.admin())
    .expect(200);
  const types = astToString(await openapiTS(body as OpenAPI3));
  const options = await prettier.resolveConfig(file);
  const fresh = await prettier.format(`// Made by \`npm run openapi\` from the running app.\n\n${types}`, {
    ...options,
    filepath: file,
  });
  if (process.env['API_TYPES'] === 'write') await writeFile(file, fresh);
  const committed = await readFile(file, 'utf8');
  if (committed !== fresh) {
    throw new Error('The API has changed: run `npm run openapi` and commit tests/support/api-types.ts.');
  }
});
