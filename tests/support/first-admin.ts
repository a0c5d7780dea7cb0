import { randomBytes } from 'node:crypto';
import supertest from 'supertest';

/** Registers the first admin of an app in another process over HTTP; the Authorization header of its session. */
export async function firstAdmin(
  url: string,
): Promise<{ Authorization: string; email: string; password: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const password = `Aa1${randomBytes(12).toString('base64url')}`;
  const names = { firstname: 'First', lastname: 'Admin' };
  const { body } = await supertest(url)
    .post('/admin/register-admin')
    .send({ ...names, email, password })
    .expect(200);
  const { token } = (body as { data: { token: string } }).data;
  return { Authorization: `Bearer ${token}`, email, password };
}
