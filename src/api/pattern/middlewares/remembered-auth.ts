import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createHash } from 'node:crypto';
import { clockKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { createShortMemory } from '../storefront/short-memory';

/** Strapi's finding about a caller: the strategy that knew them, who they are, what they may do. */
type Auth = Record<string, unknown>;

/** A token that is revoked, or a right that is taken away, holds for this long on these reads of public facts. */
const forMs = 5_000;

/**
 * Strapi's own content-API authentication (API tokens, customers, the public role), asked once in a few seconds
 * for each caller: it costs four statements and builds an ability anew, several times what the catalogue's one
 * statement costs. What the caller may do is checked at every request.
 */
const rememberedAuth: Core.MiddlewareFactory = (
  config: { scope: string },
  { strapi }: { strapi: Core.Strapi },
) => {
  const memory = createShortMemory<Auth>(service(strapi, clockKey), { forMs, most: 1_000 });
  const scope = [config.scope];
  const auth = strapi.get('auth');
  return async (ctx: Context, next: Next) => {
    const caller = createHash('sha256').update(ctx.get('authorization')).digest('base64');
    const known = memory.recall(caller);
    if (known === undefined) {
      const { route } = ctx.state;
      // The route says `auth: false`, so that only this middleware asks; here it is asked with what it demands.
      ctx.state.route = { ...route, config: { ...route.config, auth: { scope } } };
      delete ctx.state.auth;
      await auth.authenticate(ctx, () => Promise.resolve());
      const found = ctx.state.auth as Auth | undefined;
      if (found === undefined) return;
      memory.keep(caller, found);
    } else {
      ctx.state.auth = known;
    }
    await auth.verify(ctx.state.auth, { scope });
    await next();
  };
};

export default rememberedAuth;
