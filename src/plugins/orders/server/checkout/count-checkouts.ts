import type { Knex } from 'knex';
import { createPostgresBucket } from '../../../../kernel/http/token-bucket';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import { checkoutRefusal } from './checkout-refusals';

/** Counts a checkout of an address of the net, over all instances. @throws DomainError `orders/too-many-checkouts` */
export function countCheckout(db: Knex, ip: string, perMinute: number): Promise<void> {
  return count(db, { name: 'checkout', points: perMinute, perSeconds: 60 }, ip);
}

/** A free order sends a mail to whom the caller names: not many of them to one. @throws as `countCheckout` */
export function countFreeOrder(db: Knex, email: string, perDay: number): Promise<void> {
  return count(db, { name: 'free-order', points: perDay, perSeconds: 86_400 }, sha256(email));
}

async function count(
  db: Knex,
  limit: { name: string; points: number; perSeconds: number },
  key: string,
): Promise<void> {
  const taken = await createPostgresBucket({ db, ...limit }).take(key);
  if (taken.kind === 'empty') throw checkoutRefusal.tooMany();
}
