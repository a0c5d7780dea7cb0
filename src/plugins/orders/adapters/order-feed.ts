import type { Place } from '../domain/polling/place';
import type { VendorTold } from '../domain/vendors/vendor-event';

/** One order as a shop's own API tells it now. */
export interface FedOrder {
  /** Its number at the shop. */
  id: string;
  told: VendorTold;
}

export interface FeedPage {
  orders: FedOrder[];
  /** Where to go on, once these are taken. */
  next: Place;
  /** Nothing more is there for now. */
  isLast: boolean;
}

/** The orders of a shop that changed from a place on, a page at a time. */
export interface OrderFeed {
  /**
   * @throws DomainError `orders/shop-refused` where our access is not good, `orders/shop-busy` where it asks us to wait
   * (`details.retryAfterMs`), `orders/shop-unreadable`, and those of the HTTP client
   */
  page(place: Place): Promise<FeedPage>;
}
