import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../pattern/storefront/published-only';
import { understoodQuery } from '../../rest/understood-query';

const config = { middlewares: [understoodQuery, publishedOnly] };

export default factories.createCoreRouter('api::collection.collection', {
  only: ['find', 'findOne'],
  config: { find: config, findOne: config },
});
