import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import path from 'node:path';
import { z } from 'zod';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { jobsKey } from '../../../kernel/jobs/jobs';
import { environmentKey, transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { withScratch } from '../../../kernel/vault/scratch';
import { takeUpload } from '../../../kernel/vault/take-upload';
import { traceReport, tracesKey, type TraceReport } from '../contract';
import { publicHost } from '../../../kernel/config/public-url';
import { createSuppressedAddresses } from '../../../kernel/mail/suppressed-addresses';
import { mailRoutes } from './mail-page/mail-routes';
import { resendMessage } from './receipts/resend-message';
import { deliveryActions } from './rights';

const largestSuspect = 100 * 1024 * 1024;
const ofMessage = z.object({ id: z.uuid() });
const resending = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() });

/** The operator's routes: trace a leaked file, send a failed mail again. */
export async function openOperatorRoutes(strapi: Core.Strapi): Promise<void> {
  const { trace, resend } = deliveryActions;
  await registerActions(strapi, Object.values(deliveryActions));
  mountAdminRoutes(strapi, [
    ...mailRoutes(strapi),
    {
      method: 'POST',
      path: '/trace',
      action: trace,
      doc: {
        summary: 'Finds out whose copy a leaked PDF is; its bytes are the body, 100 MB at most.',
        bodyType: 'application/octet-stream',
        answer: answerOf(traceReport),
        errors: ['vault/too-large', 'vault/empty', 'vault/interrupted', 'kernel/reading-busy'],
      },
      handler: async (ctx) => ({ data: await traceUpload(strapi, ctx) }),
    },
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

/** The body is the file itself, as `application/octet-stream`. */
function traceUpload(strapi: Core.Strapi, ctx: Context): Promise<TraceReport> {
  const { SELVEDGE_DATA_DIR: dataDir } = service(strapi, environmentKey);
  return withScratch(dataDir, async (folder) => {
    const suspect = path.join(folder, 'suspect');
    await takeUpload(ctx.req, suspect, { limit: largestSuspect });
    return service(strapi, tracesKey).trace(suspect);
  });
}
