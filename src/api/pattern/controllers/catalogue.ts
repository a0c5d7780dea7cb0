import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ask } from '../../../kernel/doors/ask';
import { service } from '../../../kernel/service';
import { catalogueReaderKey } from '../storefront/catalogue-reader';
import { cataloguePageQuerySchema, catalogueQuerySchema, pageSlug } from '../storefront/contract';

/** The storefront's reads. Their names end as Strapi's do, so that its read-only tokens may use them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = await service(strapi, catalogueReaderKey).list(ask(catalogueQuerySchema, ctx.query));
  },
  async findOne(ctx: Context) {
    const { locale } = ask(cataloguePageQuerySchema, ctx.query);
    const slug = ask(pageSlug, ctx.params['slug']);
    ctx.body = { data: await service(strapi, catalogueReaderKey).page(slug, locale) };
  },
});
