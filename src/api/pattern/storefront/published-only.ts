import type { Context, Next } from 'koa';
import { DomainError } from '../../../kernel/errors/domain-error';

/** Query keys with which Strapi's REST shows drafts to everyone who may `find`; they need no right of their own. */
const draftKeys = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Holds Strapi's own read routes to what is published. Editing is the admin's; these routes only read.
 * @throws DomainError `catalogue/published-only`
 */
export async function publishedOnly(ctx: Context, next: Next): Promise<void> {
  const { status, ...query } = ctx.query;
  const asksForDrafts =
    (status !== undefined && status !== 'published') || draftKeys.some((key) => query[key] !== undefined);
  if (asksForDrafts) {
    throw new DomainError('catalogue/published-only', 'Only published pages can be read here.', {
      details: { status: 'published' },
    });
  }
  await next();
}
