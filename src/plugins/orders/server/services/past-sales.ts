import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import type { InTransaction } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { sha256 } from '../../../../kernel/webhooks/fingerprint';
import type { PastSales } from '../../contract';
import { findAccount } from '../accounts/channel-accounts';
import { sourceOf } from '../inbound/inbox';
import { isKnownOrder } from '../inbound/order-rows';
import { readEvent } from '../inbound/read-event';
import { takeEvent, type InboundTools } from '../inbound/take-event';

export default ({ strapi }: { strapi: Core.Strapi }): PastSales => ({
  async take(accountKey, sale, { dryRun = false } = {}) {
    const db = service(strapi, knexKey)();
    const account = await findAccount(db, accountKey);
    const event = readEvent({ type: 'order.placed', timestamp: sale.placed_at, data: sale });
    const isKnown = await isKnownOrder(db, account.id, sale.order);
    const transaction = service(strapi, transactionKey);
    const tools: InboundTools = { strapi, transaction, events: service(strapi, eventsKey), isPast: true };
    const taking = () =>
      takeEvent(tools, account.id, {
        source: sourceOf(account.key),
        externalId: `past:${sale.order}`,
        sha256: sha256(Buffer.from(JSON.stringify(event))),
        event,
      });
    await (dryRun ? tryOut(transaction, taking) : taking());
    return isKnown ? 'known' : 'new';
  },
});

/** Does the work and takes it back; what it throws is thrown. */
async function tryOut(transaction: InTransaction, work: () => Promise<unknown>): Promise<void> {
  const takenBack = new Error('tried out');
  try {
    await transaction(async () => {
      await work();
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) throw error;
  }
}
