import type { Context } from 'koa';
import { service } from '../../../../kernel/service';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { invoicesKey } from '../../../orders/contract';
import { linkState } from '../../domain/link/link-state';
import { linkRefusal, unknownLink } from '../links/refusals';
import { linkOf, type DoorTools } from './link-of';

/**
 * `POST /d/:token/invoice`: the bill of the link's order, for its buyer; issued now if it was not before, which is why
 * looking at the page does not do it. A refunded buyer keeps their bill as long as the link lives.
 */
export async function sendInvoice(tools: DoorTools, ctx: Context): Promise<void> {
  const link = await linkOf(tools, ctx);
  const state = linkState(link.facts, link.now);
  if (state !== 'open' && state !== 'used-up') throw linkRefusal(state);
  const invoices = service(tools.strapi, invoicesKey);
  if (!(await invoices.mayOpen(link.orderId, link.customerId))) throw unknownLink();
  const { pdf, fileName } = await invoices.open(link.orderId);
  ctx.set('Content-Disposition', contentDisposition(fileName));
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'application/pdf';
  ctx.body = Buffer.from(pdf);
}
