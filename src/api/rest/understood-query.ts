import type { Context, Next } from 'koa';
import { databaseAway } from '../../kernel/errors/database-away';
import { DomainError } from '../../kernel/errors/domain-error';

/**
 * Strapi's readers answer 500, and log a fault, where a query is not what they expect: an empty `fields`, a word
 * where a number is compared, `$and` without a list (@strapi/database/dist/query/helpers/where.js). That is the
 * caller's mistake.
 * @throws DomainError `catalogue/query-refused`
 */
export async function understoodQuery(ctx: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (thrown) {
    if (ctx.querystring === '' || !isAboutTheQuery(thrown)) throw thrown;
    throw new DomainError(
      'catalogue/query-refused',
      'This query cannot be answered: look at its filters and fields.',
      {
        cause: thrown,
      },
    );
  }
}

/** Strapi throws plain errors there, Postgres its class 22 (data exception); refusals that are meant have names. */
function isAboutTheQuery(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || thrown instanceof DomainError || databaseAway(thrown) !== undefined)
    return false;
  if ('code' in thrown && typeof thrown.code === 'string' && thrown.code.startsWith('22')) return true;
  return thrown.name === 'Error' || thrown.name === 'AssertionError';
}
