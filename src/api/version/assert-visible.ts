import type { Core } from '@strapi/strapi';
import { DomainError } from '../../kernel/errors/domain-error';
import { isVisible } from '../access/is-visible';
import { fileMissing, versionOf } from './version-files';

const uid = 'api::version.version';

/**
 * What an admin may not see does not exist for them: our own version routes follow the content manager's
 * conditions (a designer reads own patterns only), whatever a role's other rights are.
 * @throws DomainError `version/missing`
 */
export async function assertVisible(
  strapi: Core.Strapi,
  userAbility: unknown,
  versionId: string,
): Promise<void> {
  if (await isVisible(strapi, userAbility, uid, versionId)) return;
  throw new DomainError('version/missing', 'There is no such version.', { kind: 'missing' });
}

/** A file of a version that may not be seen is as missing as one that never was. @throws DomainError `version/file-missing` */
export async function assertFileVisible(
  strapi: Core.Strapi,
  userAbility: unknown,
  fileId: string,
): Promise<void> {
  if (!(await isVisible(strapi, userAbility, uid, await versionOf(strapi, fileId)))) throw fileMissing();
}
