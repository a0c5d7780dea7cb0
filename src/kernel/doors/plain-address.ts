import type { Core } from '@strapi/strapi';
import { DomainError } from '../errors/domain-error';

/** No text of ours holds U+0000 and Postgres stores none: who asks for it is told so before anybody looks. */
export const plainAddress: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.url.includes('%00')) {
    throw new DomainError('kernel/bad-request', 'An address must not hold the character U+0000.');
  }
  await next();
};
