import type { Core } from '@strapi/strapi';
import { publicHost } from '../../../../kernel/config/public-url';
import { eventsKey } from '../../../../kernel/events/events';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { orderRecorded } from '../../../orders/contract';
import { sendReceiptJob, sendRenewalJob } from './mail-jobs';
import { mailTools } from './mail-tools';
import { sendMail } from './send-mail';
import { writeReceiptRow } from './write-receipt-row';

/** Every recorded order gets one receipt, however often its event comes; a renewed link is mailed. */
export function openReceipts(strapi: Core.Strapi): void {
  const tools = mailTools(strapi);
  const { jobs } = tools;
  const hostname = publicHost(service(strapi, environmentKey));
  jobs.handle(sendReceiptJob, ({ messageId }) => sendMail(tools, 'receipt', messageId));
  jobs.handle(sendRenewalJob, ({ messageId }) => sendMail(tools, 'renewal', messageId));
  service(strapi, eventsKey).subscribe(orderRecorded, 'delivery.send-receipt', async ({ payload }, trx) => {
    const { orderId } = payload;
    const messageId = await writeReceiptRow(trx, { orderId, hostname, dedupeKey: `receipt:${orderId}` });
    if (messageId !== undefined) await jobs.enqueue(trx, sendReceiptJob, { messageId });
  });
}
