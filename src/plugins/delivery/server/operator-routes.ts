import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reasonText } from '../../../kernel/doors/reason';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { nothingToTell } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { jobsKey } from '../../../kernel/jobs/jobs';
import { environmentKey, transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { publicHost } from '../../../kernel/config/public-url';
import { createSuppressedAddresses } from '../../../kernel/mail/suppressed-addresses';
import { mailRoutes } from './mail-page/mail-routes';
import { resendMessage } from './receipts/resend-message';
import { deliveryActions } from './rights';
import { openTraceRoutes } from './trace/trace-routes';

const ofMessage = z.object({ id: z.uuid() });
const resending = z.strictObject({ reason: reasonText.optional() });

/** The operator's routes: trace a leaked file, send a failed mail again. */
export async function openOperatorRoutes(strapi: Core.Strapi): Promise<void> {
  const { resend } = deliveryActions;
  await registerActions(strapi, Object.values(deliveryActions));
  openTraceRoutes(strapi);
  mountAdminRoutes(strapi, [
    ...mailRoutes(strapi),
    {
      method: 'POST',
      path: '/messages/:id/resend',
      action: resend,
      doc: {
        summary: 'Sends a receipt again, with new links where the old one was sent.',
        params: ofMessage,
        body: resending,
        answer: nothingToTell,
        errors: ['delivery/unknown-message', 'delivery/not-failed'],
      },
      handler: async (ctx) => {
        const { id } = ask(ofMessage, { id: ctx.params['id'] as unknown });
        const { reason } = ask(resending, ctx.request.body ?? {});
        const hostname = publicHost(service(strapi, environmentKey));
        const tools = {
          transaction: service(strapi, transactionKey),
          jobs: service(strapi, jobsKey),
          suppressed: createSuppressedAddresses(strapi),
          hostname,
        };
        await resendMessage(tools, id, { actor: adminActor(ctx), reason });
        return { data: null };
      },
    },
  ]);
}
