import type { Craft } from '../../../api/pattern/contract';
import type { ListingDocument } from '../contract';
import { decimalPrice } from './decimal-price';
import { limitProblems } from './limit-problems';
import { plainText, shortened } from './plain-text';
import { platformRules } from './platform-limits';

/** Google's product taxonomy: 505371 Art & craft patterns and molds, 505373 needlecraft, 3697 sewing. */
const categories: Readonly<Record<Craft, string>> = {
  sewing: '3697',
  knitting: '505373',
  crochet: '505373',
  embroidery: '505373',
  woodworking: '505371',
};

/** Without these Google refuses an item, so it is left out of the feed. */
const needed: readonly string[] = ['descriptionNeeded', 'coverNeeded', 'pageNeeded'];

/** The fields of a listing in Google's feed, or undefined where something that Google demands is missing. */
export function googleItem(document: ListingDocument, shopName: string): Record<string, string> | undefined {
  const { limits } = platformRules['google-merchant'];
  const isLacking = limitProblems(document, 'google-merchant').some(({ rule }) => needed.includes(rule));
  if (isLacking || document.pageUrl === null || document.coverUrl === null) return undefined;
  return {
    id: document.sku,
    title: shortened(document.title, limits.title ?? Infinity),
    description: shortened(plainText(document.description), limits.description ?? Infinity),
    link: document.pageUrl,
    image_link: document.coverUrl,
    availability: document.availability === 'available' ? 'in_stock' : 'out_of_stock',
    price: `${decimalPrice(document.price)} ${document.price.currency}`,
    brand: shortened(document.designer ?? shopName, 70),
    google_product_category: categories[document.craft],
    identifier_exists: 'no',
    condition: 'new',
  };
}
