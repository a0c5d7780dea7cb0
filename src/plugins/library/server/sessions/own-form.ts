import type { Context } from 'koa';
import { timingSafeEqual } from 'node:crypto';
import { foreignForm } from '../refusals';
import type { Session } from './session';

/**
 * Refuses a form that another site sent: browsers say where a request comes from (Fetch Metadata), and what needs a
 * session carries its hidden field. An `Origin` would be `null`, for our pages tell no referrer.
 * @throws DomainError `library/foreign-form`
 */
export function demandOwnForm(ctx: Context, session?: Session): void {
  const site = ctx.get('Sec-Fetch-Site');
  if (site !== '' && site !== 'same-origin' && site !== 'none') throw foreignForm();
  if (session === undefined) return;
  const { form } = (ctx.request.body ?? {}) as { form?: unknown };
  const given = Buffer.from(typeof form === 'string' ? form : '');
  const expected = Buffer.from(session.form);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw foreignForm();
}
