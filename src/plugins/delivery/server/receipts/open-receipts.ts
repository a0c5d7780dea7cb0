import type { Core } from '@strapi/strapi';
import { publicHost } from '../../../../kernel/config/public-url';
import { eventsKey } from '../../../../kernel/events/events';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { giftsKey, orderRecorded } from '../../../orders/contract';
import { sendReceiptJob, sendRenewalJob } from './mail-jobs';
import { mailTools } from './mail-tools';
import { sendMail } from './send-mail';
import { writeReceiptRow } from './write-receipt-row';

/** Every recorded order gets one receipt, however often its event comes, and a gift a mail to whom it is for; a renewed link is mailed. */
export function openReceipts(strapi: Core.Strapi): void {
  const tools = mailTools(strapi);
  const { jobs } = tools;
  const hostname = publicHost(service(strapi, environmentKey));
  jobs.handle(sendReceiptJob, ({ messageId }) => sendMail(tools, 'receipt', messageId));
  jobs.handle(sendRenewalJob, ({ messageId }) => sendMail(tools, 'renewal', messageId));
  service(strapi, eventsKey).subscribe(orderRecorded, 'delivery.send-receipt', async ({ payload }, trx) => {
    const { orderId } = payload;
    const gift = await service(strapi, giftsKey).ofOrder(orderId, trx);
    const rows = [{ orderId, hostname, dedupeKey: `receipt:${orderId}` }];
    const receiver = gift === null ? null : { customerId: gift.recipientId, locale: gift.locale };
    const mails =
      receiver === null || gift?.isFreeCopy === true
        ? rows
        : [...rows, { ...rows[0]!, dedupeKey: `receipt:${orderId}:gift`, receiver }];
    for (const row of mails) {
      const messageId = await writeReceiptRow(trx, row);
      if (messageId !== undefined) await jobs.enqueue(trx, sendReceiptJob, { messageId });
    }
  });
}
