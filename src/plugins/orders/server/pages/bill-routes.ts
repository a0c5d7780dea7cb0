import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { billView } from '../../views-contract';
import { issueInvoice } from '../invoices/issue-invoice';
import { listBills } from '../invoices/list-bills';
import { openInvoice } from '../invoices/open-invoice';
import { orderActions } from '../rights';

const ofOne = z.object({ id: z.uuid() });
const wanted = z.strictObject({
  refund: z.string().min(1).max(200).nullable().default(null).describe('For the credit note of this refund.'),
});

/** Bills and credit notes of an order. */
export function billRoutes(strapi: Core.Strapi): AdminRoute[] {
  const db = service(strapi, knexKey);
  const { read, change } = orderActions;
  return [
    {
      method: 'GET',
      path: '/orders/:id/bills',
      action: read,
      doc: {
        summary: 'What can be billed of an order and what was.',
        params: ofOne,
        answer: answerOf(z.array(billView)),
        errors: ['orders/unknown-order'],
      },
      handler: async (ctx) => ({ data: await listBills(db(), idOf(ctx)) }),
    },
    {
      method: 'POST',
      path: '/orders/:id/bills',
      action: change,
      doc: {
        summary: 'Issues the bill of an order, or the credit note of a refund, once, with the next number.',
        params: ofOne,
        body: wanted,
        answer: answerOf(z.array(billView)),
        errors: ['orders/unknown-order', 'orders/seller-unknown', 'orders/nothing-to-bill'],
      },
      handler: async (ctx) => {
        const { refund } = ask(wanted, ctx.request.body ?? {});
        await issueInvoice(strapi, idOf(ctx), { refund, actor: adminActor(ctx) });
        return { data: await listBills(db(), idOf(ctx)) };
      },
    },
    {
      method: 'GET',
      path: '/bills/:id/pdf',
      action: read,
      doc: {
        summary: 'An issued bill as PDF; the same bytes at every asking.',
        params: ofOne,
        answerType: 'application/pdf',
        errors: ['orders/unknown-invoice'],
      },
      handler: async (ctx) => {
        const { fileName, pdf } = await openInvoice(strapi, idOf(ctx));
        ctx.set('Content-Type', 'application/pdf');
        ctx.set('Content-Disposition', contentDisposition(fileName));
        ctx.set('Cache-Control', 'no-store');
        return pdf;
      },
    },
  ];
}

function idOf(ctx: Context): string {
  return ask(ofOne, { id: ctx.params['id'] as unknown }).id;
}
