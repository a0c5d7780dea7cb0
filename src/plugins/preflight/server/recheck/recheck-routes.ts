import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { transactionKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { rechecksView } from '../../gates-contract';
import { gateActions } from '../rights';
import { listRechecks } from './list-rechecks';
import { startRecheck } from './start-recheck';

const paging = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});

/** The page of re-checks. */
export function recheckRoutes(strapi: Core.Strapi): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/preflight/recheck',
      action: gateActions.readRechecks,
      doc: {
        summary: 'How far the latest re-check of the catalogue is, and which files it judges otherwise.',
        query: paging,
        answer: answerOf(rechecksView),
      },
      handler: async (ctx) => ({ data: await listRechecks(strapi, ask(paging, ctx.query)) }),
    },
    {
      method: 'POST',
      path: '/preflight/recheck',
      action: gateActions.recheck,
      doc: {
        summary: 'Begins to check every file of the catalogue again; one that runs goes on.',
        body: z.strictObject({}),
        answer: answerOf(rechecksView),
      },
      handler: async (ctx) => {
        ask(z.strictObject({}), ctx.request.body ?? {});
        const actor = adminActor(ctx);
        await service(strapi, transactionKey)((trx) => startRecheck(strapi, trx, { cause: 'button', actor }));
        return { data: await listRechecks(strapi, {}) };
      },
    },
  ];
}
