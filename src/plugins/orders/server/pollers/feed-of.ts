import { createEtsyOrders } from '../../adapters/etsy-orders';
import type { OrderFeed } from '../../adapters/order-feed';
import { createRavelryOrders } from '../../adapters/ravelry-orders';
import { shopRefused } from '../../adapters/shop-answer';
import { createWooCommerceOrders } from '../../adapters/woocommerce-orders';
import { etsyApp, etsyToken } from './etsy-token';
import type { OrderPoll } from './poll-rows';
import { openSecret } from './poll-secrets';
import type { PollTools } from './poll-tools';

/** The way to the orders of a shop, with its secrets opened. @throws DomainError `orders/shop-refused` where they lack */
export function feedOf(tools: PollTools, poll: OrderPoll): OrderFeed {
  const { http, allowPrivate, keyring } = tools;
  const { url, shopId } = poll.config;
  const common = { http, allowPrivate, url };
  switch (poll.channel) {
    case 'etsy': {
      const { keystring, sharedSecret } = etsyApp(keyring, poll);
      if (shopId === null) throw shopRefused(401);
      return createEtsyOrders({
        ...common,
        shopId,
        apiKey: `${keystring}:${sharedSecret}`,
        accessToken: (refused) => etsyToken(tools, poll.id, refused),
      });
    }
    case 'ravelry': {
      const secret = openSecret(poll.credentials, { keyring, row: poll.id, name: 'ravelry' });
      if (secret === undefined || shopId === null) throw shopRefused(401);
      return createRavelryOrders({ ...common, storeId: shopId, ...secret });
    }
    case 'woocommerce': {
      const secret = openSecret(poll.credentials, { keyring, row: poll.id, name: 'woocommerce' });
      if (secret === undefined) throw shopRefused(401);
      return createWooCommerceOrders({ ...common, ...secret });
    }
  }
}
