import { stripeTopics } from '../../account-contract';
import { readShopify } from './shopify';
import type { VendorTold } from './vendor-event';
import { readWooCommerce } from './woocommerce';

/** How a shop's own webhooks are signed, named and read. */
export interface Vendor {
  headers: { signature: string; event: readonly string[]; topic: string };
  /** What to subscribe to at the shop. */
  topics: readonly string[];
  read(topic: string, body: unknown): VendorTold;
}

export const vendors: Readonly<Record<string, Vendor>> = {
  shopify: {
    headers: {
      signature: 'x-shopify-hmac-sha256',
      // The same event keeps its event id over subscriptions; older senders have the delivery's alone.
      event: ['x-shopify-event-id', 'x-shopify-webhook-id'],
      topic: 'x-shopify-topic',
    },
    topics: ['orders/paid', 'orders/cancelled', 'refunds/create', 'disputes/create', 'disputes/update'],
    read: readShopify,
  },
  woocommerce: {
    headers: {
      signature: 'x-wc-webhook-signature',
      event: ['x-wc-webhook-delivery-id'],
      topic: 'x-wc-webhook-topic',
    },
    topics: ['order.created', 'order.updated'],
    read: readWooCommerce,
  },
};

/** What to subscribe to at a shop whose own webhooks are understood; undefined for one that signs as we do. */
export function topicsOf(channel: string): readonly string[] | undefined {
  return channel === 'stripe' ? stripeTopics : vendors[channel]?.topics;
}
