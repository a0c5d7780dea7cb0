import type { Core } from '@strapi/strapi';
import { eventsKey } from '../../../../kernel/events/events';
import { faultPointsKey } from '../../../../kernel/faults/fault-points';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { orderRecorded } from '../../../orders/contract';
import { createMailer } from '../../../../kernel/mail/mailer';
import { publicHost } from '../../../../kernel/config/public-url';
import { sendReceipt } from './send-receipt';
import { sendReceiptJob } from './send-receipt-job';
import { writeReceiptRow } from './write-receipt-row';

/** Every recorded order gets one receipt, however often its event comes. */
export function openReceipts(strapi: Core.Strapi): void {
  const jobs = service(strapi, jobsKey);
  const mailer = createMailer(strapi);
  const hostname = publicHost(service(strapi, environmentKey));
  jobs.handle(sendReceiptJob, ({ messageId }, { attempt }) =>
    sendReceipt(strapi, mailer, messageId, attempt),
  );
  service(strapi, eventsKey).subscribe(orderRecorded, 'delivery.send-receipt', async ({ payload }, trx) => {
    const { orderId } = payload;
    const messageId = await writeReceiptRow(trx, { orderId, hostname, dedupeKey: `receipt:${orderId}` });
    if (messageId !== undefined) await jobs.enqueue(trx, sendReceiptJob, { messageId });
    service(strapi, faultPointsKey).pass('receipt.intended');
  });
}
