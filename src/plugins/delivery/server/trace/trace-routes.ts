import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import path from 'node:path';
import { z } from 'zod';
import { mountAdminRoutes } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { environmentKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { withScratch } from '../../../../kernel/vault/scratch';
import { takeUpload } from '../../../../kernel/vault/take-upload';
import { traceReport, tracesKey } from '../../contract';
import { deliveryActions } from '../rights';
import { makeReport } from './make-report';

const largestSuspect = 100 * 1024 * 1024;
const named = z.strictObject({
  name: z.string().max(255).optional().describe('As the file was called where it was found.'),
});
const reported = named.extend({
  order: z
    .enum(['named', 'pseudonymous'])
    .default('pseudonymous')
    .describe('Whether it names buyer and order.'),
});
const uploadErrors = ['vault/too-large', 'vault/empty', 'vault/interrupted', 'kernel/reading-busy'];

/** The file is looked at and not kept. */
export function openTraceRoutes(strapi: Core.Strapi): void {
  const { trace } = deliveryActions;
  mountAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/trace',
      action: trace,
      doc: {
        summary:
          'Finds out whose copy a leaked PDF, SVG, DXF or picture of a page is; its bytes are the body, 100 MB at most.',
        query: named,
        bodyType: 'application/octet-stream',
        answer: answerOf(traceReport),
        errors: uploadErrors,
      },
      handler: async (ctx) => {
        ask(named, ctx.query);
        return { data: await withSuspect(strapi, ctx, (file) => service(strapi, tracesKey).trace(file)) };
      },
    },
    {
      method: 'POST',
      path: '/trace/report',
      action: trace,
      doc: {
        summary: 'Traces a leaked file and answers with a report as PDF, in base64, for whoever hosts it.',
        query: reported,
        bodyType: 'application/octet-stream',
        answer: answerOf(z.strictObject({ pdf: z.base64() })),
        errors: [...uploadErrors, 'delivery/nothing-to-report'],
      },
      handler: async (ctx) => {
        const { name = 'no name', order } = ask(reported, ctx.query);
        const pdf = await withSuspect(strapi, ctx, (file) => makeReport(strapi, file, { name, order }));
        return { data: { pdf: Buffer.from(pdf).toString('base64') } };
      },
    },
  ]);
}

/** The body is the file itself, as `application/octet-stream`. */
function withSuspect<T>(strapi: Core.Strapi, ctx: Context, work: (file: string) => Promise<T>): Promise<T> {
  const { SELVEDGE_DATA_DIR: dataDir } = service(strapi, environmentKey);
  return withScratch(dataDir, async (folder) => {
    const suspect = path.join(folder, 'suspect');
    await takeUpload(ctx.req, suspect, { limit: largestSuspect });
    return work(suspect);
  });
}
