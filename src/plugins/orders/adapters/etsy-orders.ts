import { z } from 'zod';
import type { HttpClient, HttpResponse } from '../../../kernel/http/http-client';
import { behindSorted, later, nextPass, type Place } from '../domain/polling/place';
import { readEtsyReceipt } from '../domain/vendors/etsy';
import type { OrderFeed } from './order-feed';
import { readShopAnswer } from './shop-answer';

export const etsyUrl = 'https://openapi.etsy.com';

const pageSize = 100;
/** Etsy takes no time before the year 2000. */
const earliest = 946_684_800;
/** A page of receipts with their transactions may be large. */
const maxBytes = 20 * 1024 * 1024;

const receipts = z.object({
  results: z.array(z.looseObject({ receipt_id: z.int(), updated_timestamp: z.int() })).max(pageSize),
});

export interface EtsyAccess {
  http: HttpClient;
  /** Without a slash at the end. */
  url: string;
  allowPrivate: boolean;
  shopId: number;
  /** `keystring:shared_secret`, as Etsy wants the header. */
  apiKey: string;
  /** A token that is good; with `refused` another one than that. */
  accessToken(refused?: string): Promise<string>;
}

/** Receipts by Etsy's Open API v3, `getShopReceipts`: the oldest change first. */
export function createEtsyOrders(access: EtsyAccess): OrderFeed {
  return {
    async page(place) {
      const path = `/v3/application/shops/${String(access.shopId)}/receipts?${query(place)}`;
      const { results } = readShopAnswer(receipts, await askEtsy(access, path));
      const changes = results.map(({ updated_timestamp }) =>
        new Date(updated_timestamp * 1000).toISOString(),
      );
      const isLast = results.length < pageSize;
      return {
        orders: results.map((receipt) => ({
          id: String(receipt.receipt_id),
          told: readEtsyReceipt(receipt),
        })),
        next: isLast
          ? nextPass({ ...place, newest: changes.reduce(later, place.newest) })
          : behindSorted(place, changes),
        isLast,
      };
    },
  };
}

function query({ since, offset }: Place): string {
  return new URLSearchParams({
    min_last_modified: String(Math.max(earliest, Math.floor(Date.parse(since) / 1000))),
    sort_on: 'updated',
    sort_order: 'asc',
    limit: String(pageSize),
    offset: String(offset),
  }).toString();
}

/** A token may have ended a moment ago: asked once more with another one. */
async function askEtsy(access: EtsyAccess, path: string): Promise<HttpResponse> {
  const { http, url, apiKey, allowPrivate } = access;
  const ask = (token: string) =>
    http.request({
      url: `${url}${path}`,
      headers: { 'x-api-key': apiKey, authorization: `Bearer ${token}`, accept: 'application/json' },
      allowPrivate,
      maxBytes,
    });
  const token = await access.accessToken();
  const answer = await ask(token);
  return answer.status === 401 ? ask(await access.accessToken(token)) : answer;
}
