import type { Trx } from '../../../../kernel/ledger/transaction';
import type { InboundSale } from '../../inbound-contract';
import { upsertCustomer, upsertRecipient } from './customers';

/** Who bought, and whose the rights are: the buyer's own unless it is a gift. */
export async function peopleOfSale(
  trx: Trx,
  sale: InboundSale,
  accountId: string,
): Promise<{ buyerId: string; ownerId: string }> {
  const { gift, customer } = sale;
  if (gift === undefined) {
    const buyerId = await upsertCustomer(trx, sale, accountId);
    return { buyerId, ownerId: buyerId };
  }
  // In the order of their addresses: two who give to each other at the same moment do not wait for each other.
  const recipientFirst = gift.email < (customer.email ?? '');
  const early = recipientFirst ? await upsertRecipient(trx, sale, gift) : undefined;
  const buyerId = await upsertCustomer(trx, sale, accountId);
  return { buyerId, ownerId: early ?? (await upsertRecipient(trx, sale, gift)) };
}
