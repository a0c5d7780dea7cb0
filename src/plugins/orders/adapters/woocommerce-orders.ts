import { z } from 'zod';
import type { HttpClient } from '../../../kernel/http/http-client';
import { behindCounted, later, nextPass, type Place } from '../domain/polling/place';
import { readWooCommerce, utc } from '../domain/vendors/woocommerce';
import type { OrderFeed } from './order-feed';
import { readShopAnswer } from './shop-answer';

const pageSize = 100;
const maxBytes = 20 * 1024 * 1024;

const orders = z
  .array(
    z.looseObject({
      id: z.int(),
      date_modified_gmt: z.string().max(40),
      date_created_gmt: z.string().max(40),
    }),
  )
  .max(pageSize);

export interface WooCommerceAccess {
  http: HttpClient;
  /** Of the site, without a slash at the end. */
  url: string;
  allowPrivate: boolean;
  consumerKey: string;
  consumerSecret: string;
}

/**
 * Orders by WooCommerce's REST API v3, for what its webhooks lost. It sorts by number and not by change, so a pass is
 * over only when all was seen.
 */
export function createWooCommerceOrders(access: WooCommerceAccess): OrderFeed {
  const { http, url, allowPrivate, consumerKey, consumerSecret } = access;
  const basic = Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64');
  return {
    async page(place) {
      const answer = await http.request({
        url: `${url}/wp-json/wc/v3/orders?${query(place)}`,
        headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
        allowPrivate,
        maxBytes,
      });
      const found = readShopAnswer(orders, answer);
      const changes = found.map((order) => utc(order.date_modified_gmt) ?? place.newest);
      const isLast = found.length < pageSize;
      return {
        orders: found.map((order) => ({
          id: String(order.id),
          told: readWooCommerce('order.updated', order),
        })),
        next: isLast
          ? nextPass({ ...place, newest: changes.reduce(later, place.newest) })
          : behindCounted(place, changes),
        isLast,
      };
    },
  };
}

function query({ since, offset }: Place): string {
  return new URLSearchParams({
    modified_after: since,
    dates_are_gmt: 'true',
    status: 'any',
    orderby: 'id',
    order: 'asc',
    per_page: String(pageSize),
    offset: String(offset),
  }).toString();
}
