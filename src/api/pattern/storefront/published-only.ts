import type { Context, Next } from 'koa';
import { DomainError } from '../../../kernel/errors/domain-error';

/**
 * Query keys with which Strapi's REST shows drafts to everyone who may `find`; they need no right of their own. Its
 * search (`_q`) looks through private fields too, and tells by what it finds.
 */
const closedKeys = ['publicationFilter', 'hasPublishedVersion', '_q'];

/** An entry's siblings in other languages, drafts among them: they may be shown, but not asked about. */
const siblings = 'localizations';

/**
 * Holds Strapi's own read routes to what is published. Editing is the admin's; these routes only read.
 * @throws DomainError `catalogue/published-only`
 */
export async function publishedOnly(ctx: Context, next: Next): Promise<void> {
  const { status, ...query } = ctx.query;
  const asksForDrafts =
    (status !== undefined && status !== 'published') ||
    closedKeys.some((key) => query[key] !== undefined) ||
    asksAboutSiblings(query);
  if (asksForDrafts) {
    throw new DomainError(
      'catalogue/published-only',
      'Only published pages can be read and asked about here.',
      {
        details: { status: 'published' },
      },
    );
  }
  await next();
}

/** `populate=localizations` asks nothing of them; `filters[localizations]…` and `sort=localizations.title` do. */
function asksAboutSiblings(asked: unknown): boolean {
  if (typeof asked === 'string') {
    return asked
      .split(',')
      .some((word) => word.trim() !== siblings && word.split(/[.:\s]/).includes(siblings));
  }
  if (typeof asked !== 'object' || asked === null) return false;
  return Object.entries(asked).some(([key, inner]) => key === siblings || asksAboutSiblings(inner));
}
