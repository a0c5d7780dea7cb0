import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../pattern/storefront/published-only';

const config = { middlewares: [publishedOnly] };

export default factories.createCoreRouter('api::collection.collection', {
  only: ['find', 'findOne'],
  config: { find: config, findOne: config },
});
