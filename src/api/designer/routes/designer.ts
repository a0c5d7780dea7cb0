import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../pattern/storefront/published-only';

const config = { middlewares: [publishedOnly] };

export default factories.createCoreRouter('api::designer.designer', {
  only: ['find', 'findOne'],
  config: { find: config, findOne: config },
});
