import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { nothingToTell } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { jobsKey } from '../../../kernel/jobs/jobs';
import { environmentKey, transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { publicHost } from '../../../kernel/config/public-url';
import { resendMessage } from './receipts/resend-message';
import { deliveryActions } from './rights';
import { openTraceRoutes } from './trace/trace-routes';

const ofMessage = z.object({ id: z.uuid() });

/** The operator's routes: trace a leaked file, send a failed mail again. */
export async function openOperatorRoutes(strapi: Core.Strapi): Promise<void> {
  const { resend } = deliveryActions;
  await registerActions(strapi, Object.values(deliveryActions));
  openTraceRoutes(strapi);
  mountAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/messages/:id/resend',
      action: resend,
      doc: {
        summary: 'Sends a receipt again, with new links where the old one was sent.',
        params: ofMessage,
        answer: nothingToTell,
        errors: ['delivery/unknown-message', 'delivery/not-failed'],
      },
      handler: async (ctx) => {
        const { id } = ask(ofMessage, { id: ctx.params['id'] as unknown });
        const hostname = publicHost(service(strapi, environmentKey));
        const tools = {
          transaction: service(strapi, transactionKey),
          jobs: service(strapi, jobsKey),
          hostname,
        };
        await resendMessage(tools, id, adminActor(ctx));
        return { data: null };
      },
    },
  ]);
}
