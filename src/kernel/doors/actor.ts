import type { Context } from 'koa';

/** Who acts, for the audit: the admin's id and no name. */
export function adminActor(ctx: Context): string {
  const user = ctx.state['user'] as { id?: number | string } | undefined;
  return `admin:${user?.id ?? 'unknown'}`;
}
