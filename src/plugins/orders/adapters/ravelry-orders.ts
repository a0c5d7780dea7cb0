import { z } from 'zod';
import type { HttpClient } from '../../../kernel/http/http-client';
import { behindSorted, later, nextPass, type Place } from '../domain/polling/place';
import { readRavelryPurchase } from '../domain/vendors/ravelry';
import type { OrderFeed } from './order-feed';
import { readShopAnswer } from './shop-answer';

export const ravelryUrl = 'https://api.ravelry.com';

const pageSize = 100;
const maxBytes = 20 * 1024 * 1024;

const purchases = z.object({
  invoices: z
    .array(z.looseObject({ id: z.union([z.string(), z.int()]), invoice_date: z.string().max(60) }))
    .max(250),
});

export interface RavelryAccess {
  http: HttpClient;
  url: string;
  allowPrivate: boolean;
  storeId: number;
  /** Of a personal key: Ravelry opens its sales to nothing else. */
  username: string;
  password: string;
}

/** Sales of a pattern store by Ravelry's `stores/purchases`, the oldest payment first. */
export function createRavelryOrders(access: RavelryAccess): OrderFeed {
  const { http, url, allowPrivate, storeId, username, password } = access;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  return {
    async page(place) {
      const answer = await http.request({
        url: `${url}/stores/${String(storeId)}/purchases.json?${query(storeId, place)}`,
        headers: { authorization: `Basic ${basic}`, accept: 'application/json' },
        allowPrivate,
        maxBytes,
      });
      const { invoices } = readShopAnswer(purchases, answer);
      const changes = invoices.map(({ invoice_date }) => dateOf(invoice_date) ?? place.newest);
      const isLast = invoices.length < pageSize;
      return {
        orders: invoices.map((invoice) => ({ id: String(invoice.id), told: readRavelryPurchase(invoice) })),
        next: isLast
          ? nextPass({ ...place, newest: changes.reduce(later, place.newest) })
          : behindSorted(place, changes),
        isLast,
      };
    },
  };
}

function query(storeId: number, { since, offset }: Place): string {
  return new URLSearchParams({
    store_id: String(storeId),
    min_paid_date: withOffset(since),
    sort: 'paid_date',
    page_size: String(pageSize),
    page: String(Math.floor(offset / pageSize) + 1),
  }).toString();
}

/** As Ravelry's description asks for it: whole seconds, and an offset instead of `Z`. */
function withOffset(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`;
}

function dateOf(written: string): string | undefined {
  const time = new Date(written.replaceAll('/', '-'));
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
