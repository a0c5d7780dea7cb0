import type { Core } from '@strapi/strapi';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const account = z.object({ email: z.string(), password: z.string() });
export type AdminAccount = z.infer<typeof account>;

/** The demo's admin: made at the first start with a random password, kept beside the demo's data. */
export async function ensureAdmin(strapi: Core.Strapi, dataDir: string): Promise<AdminAccount> {
  const file = path.join(dataDir, 'admin.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return account.parse(JSON.parse(kept));
  const made = {
    email: 'editor@selvedge.example',
    password: `Demo-${randomBytes(9).toString('base64url')}1a`,
  };
  const role = await strapi.service('admin::role').getSuperAdmin();
  const person = { firstname: 'Erin', lastname: 'Editor', isActive: true, roles: [role.id] };
  await strapi.service('admin::user').create({ ...person, ...made });
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** Signs in as the admin panel does. Resolves to the Authorization header. */
export async function signIn(url: string, { email, password }: AdminAccount): Promise<string> {
  const answer = await fetch(new URL('/admin/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = z.object({ data: z.object({ token: z.string() }) }).parse(await answer.json());
  return `Bearer ${data.token}`;
}
