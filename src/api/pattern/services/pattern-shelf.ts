import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { isVisible } from '../../access/is-visible';
import type { PatternShelf } from '../contract';
import { listShelf } from '../shelf/list-shelf';
import { findOffers } from '../shelf/find-offers';
import { publishedPatterns } from '../shelf/published-patterns';
import { catalogueTables } from '../storefront/catalogue-tables';

export default ({ strapi }: { strapi: Core.Strapi }): PatternShelf => {
  const db = () => service(strapi, knexKey)();
  return {
    isVisible: (userAbility, patternId) => isVisible(strapi, userAbility, 'api::pattern.pattern', patternId),
    published: (patternIds, locale, trx) =>
      publishedPatterns(trx ?? db(), catalogueTables(strapi), patternIds, locale),
    offers: (asked, locale) => findOffers(db(), catalogueTables(strapi), asked, locale),
    list: (search) => listShelf(db(), catalogueTables(strapi), search),
  };
};
