import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eventsKey } from '../../../../kernel/events/events';
import { newId } from '../../../../kernel/ids/ids';
import { defineJob } from '../../../../kernel/jobs/job';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { environmentKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import type { Trx } from '../../../../kernel/ledger/transaction';
import { service } from '../../../../kernel/service';
import { orderRecorded } from '../../../orders/contract';
import { createMailer } from '../../adapters/mailer';
import { publicUrl } from '../public-url';
import { sendReceipt } from './send-receipt';

export const sendReceiptJob = defineJob({
  name: 'delivery.send-receipt',
  version: 1,
  queue: 'quick',
  schema: z.object({ messageId: z.string() }),
});

/** Every recorded order gets one receipt. */
export function openReceipts(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);
  const mailer = createMailer(strapi);
  jobs.handle(sendReceiptJob, ({ messageId }, { attempt }) =>
    sendReceipt(strapi, mailer, messageId, attempt),
  );
  const { hostname } = new URL(publicUrl(service(strapi, environmentKey)));
  service(strapi, eventsKey).subscribe(orderRecorded, 'delivery.send-receipt', async ({ payload }, trx) => {
    const messageId = await writeMessage(trx, payload.orderId, hostname);
    if (messageId !== undefined) await jobs.enqueue(trx, sendReceiptJob, { messageId });
  });
}

/** The row that a receipt is claimed by; one an order, however often the event comes. */
async function writeMessage(trx: Trx, orderId: string, hostname: string): Promise<string | undefined> {
  const order = await table<{ id: string; customer_id: string; locale: string }>(trx, 'orders')
    .where({ id: orderId })
    .first();
  if (order === undefined) throw new Error(`Order ${orderId} is not in the ledger`);
  const id = newId();
  const written = (await trx
    .withSchema('ledger')
    .table('message')
    .insert({
      id,
      kind: 'receipt',
      dedupe_key: `receipt:${orderId}`,
      customer_id: order.customer_id,
      subject_id: orderId,
      locale: order.locale,
      message_id: `<${id}@${hostname}>`,
    })
    .onConflict('dedupe_key')
    .ignore()
    .returning('id')) as { id: string }[];
  return written[0]?.id;
}
