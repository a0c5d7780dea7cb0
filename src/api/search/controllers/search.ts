import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ask } from '../../../kernel/doors/ask';
import { service } from '../../../kernel/service';
import { searchQuerySchema } from '../contract';
import { searcherKey } from '../query/searcher';

/** Its name ends as Strapi's do, so that its read-only tokens may use it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = await service(strapi, searcherKey).search(ask(searchQuerySchema, ctx.query));
  },
});
