import type { Core } from '@strapi/strapi';
import { publicHost } from '../../../../kernel/config/public-url';
import { jobsKey } from '../../../../kernel/jobs/jobs';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { Receipts } from '../../contract';
import { sendReceiptJob } from '../receipts/mail-jobs';
import { writeReceiptRow } from '../receipts/write-receipt-row';

export default ({ strapi }: { strapi: Core.Strapi }): Receipts => ({
  async again(trx, orderId, cause) {
    const hostname = publicHost(service(strapi, environmentKey));
    const messageId = await writeReceiptRow(trx, {
      orderId,
      hostname,
      dedupeKey: `receipt:${orderId}:for:${cause}`,
    });
    if (messageId === undefined) return false;
    await service(strapi, jobsKey).enqueue(trx, sendReceiptJob, { messageId });
    return true;
  },
});
