import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import type { TestApp } from './boot';

type Caller = Record<'Authorization', string>;

/** Makes a customer with a confirmed address and signs them in as a storefront does. */
export async function signInCustomer(
  { strapi, url }: TestApp,
  email = `${randomUUID()}@example.com`,
): Promise<Caller> {
  const password = `Aa1-${randomUUID()}`;
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as { id: number };
  const user = { username: email, email, password, provider: 'local', confirmed: true, role: role.id };
  await strapi.plugin('users-permissions').service('user').add(user);
  const { body } = await supertest(url)
    .post('/api/auth/local')
    .send({ identifier: email, password })
    .expect(200);
  return { Authorization: `Bearer ${(body as { jwt: string }).jwt}` };
}

/** A token as an admin makes it on the API Tokens page. */
export async function makeApiToken(
  { strapi }: TestApp,
  type: 'full-access' | 'read-only' | 'custom',
): Promise<Caller> {
  const made = await strapi.service('admin::api-token-content-api').create({
    name: randomUUID(),
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' && { permissions: [] }),
  });
  return { Authorization: `Bearer ${made.accessKey as string}` };
}
