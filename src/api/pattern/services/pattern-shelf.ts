import type { Core } from '@strapi/strapi';
import { knexKey } from '../../../kernel/kernel';
import { once } from '../../../kernel/once';
import { service } from '../../../kernel/service';
import { isVisible } from '../../access/is-visible';
import type { PatternShelf } from '../contract';
import { listShelf } from '../shelf/list-shelf';
import { findOffers } from '../shelf/find-offers';
import { findSold } from '../shelf/find-sold';
import { publishedPatterns } from '../shelf/published-patterns';
import { catalogueTables } from '../storefront/catalogue-tables';

export default ({ strapi }: { strapi: Core.Strapi }): PatternShelf => {
  const db = () => service(strapi, knexKey)();
  const tables = once(() => catalogueTables(strapi));
  return {
    isVisible: (userAbility, patternId) => isVisible(strapi, userAbility, 'api::pattern.pattern', patternId),
    published: (patternIds, locale, trx) => publishedPatterns(trx ?? db(), tables(), patternIds, locale),
    offers: (asked, locale) => findOffers(db(), tables(), asked, locale),
    sold: (words, at, trx) => findSold(trx ?? db(), tables(), words, at),
    list: (search) => listShelf(db(), tables(), search),
  };
};
