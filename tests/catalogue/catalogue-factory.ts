import { randomUUID } from 'node:crypto';
import { versionFilesKey, versionsKey } from '../../src/api/version/contract';
import { service } from '../../src/kernel/service';
import type { TestApp } from '../support/boot';

export interface MadePattern {
  documentId: string;
  slug: string;
}

/** Saves a pattern's page, with the least that it needs to be published. */
export async function makePattern(
  { strapi }: TestApp,
  data: Record<string, unknown> = {},
  status: 'draft' | 'published' = 'published',
): Promise<MadePattern> {
  const slug = `p-${randomUUID()}`;
  const page = { title: 'Rosalie', slug, craft: 'sewing', priceMinor: 900, currency: 'EUR', ...data };
  const made = await strapi
    .documents('api::pattern.pattern')
    .create({ data: page as never, locale: 'en', status });
  return { documentId: made.documentId, slug: page.slug };
}

export async function makeDesigner(
  { strapi }: TestApp,
  data: Record<string, unknown> = {},
): Promise<{ documentId: string; slug: string }> {
  const slug = `d-${randomUUID()}`;
  const made = await strapi
    .documents('api::designer.designer')
    .create({ data: { name: 'Ada Maker', slug, ...data } as never });
  return { documentId: made.documentId, slug };
}

export async function makeVersion(
  { strapi }: TestApp,
  pattern: string,
  data: Record<string, unknown> = {},
): Promise<string> {
  const made = await strapi
    .documents('api::version.version')
    .create({ data: { pattern, label: '1.0.0', ...data } as never });
  return made.documentId;
}

/** Releases a version with one instructions file the way the button does; nothing is in the vault. */
export async function releaseVersion(
  app: TestApp,
  pattern: string,
  data: Record<string, unknown> = {},
): Promise<string> {
  const version = await makeVersion(app, pattern, data);
  const secret = randomUUID();
  await service(app.strapi, versionFilesKey).add(version, {
    name: `secret-name-${secret}.svg`,
    role: 'instructions',
    format: 'svg',
    pageFormat: 'A4',
    language: 'en',
    state: 'accepted',
    sha256: 'a'.repeat(64),
    bytes: 1234,
    vaultKey: `files/secret-key-${secret}`,
    report: { verdict: 'pass', findings: [] },
    facts: null,
  });
  const versions = service(app.strapi, versionsKey);
  await versions.check(version);
  const { files } = await versions.load(version);
  await versions.prepared(
    version,
    files.map(({ fileId }) => ({ fileId, master: null })),
  );
  await versions.release(version, 'test');
  return version;
}

export async function addLocale({ strapi }: TestApp, code: string): Promise<void> {
  await strapi.plugin('i18n').service('locales').create({ code, name: code });
}
