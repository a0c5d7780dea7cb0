import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions } from '../../../kernel/doors/admin-door';
import { answerOf } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { claimCodeView } from '../contract';
import { showClaimCode } from './claims/claim-code';
import type { LibraryTools } from './library-tools';
import { libraryActions } from './rights';

const ofOrder = z.object({ orderId: z.uuid() });

/** The operator's one route: the code that goes into a channel's message to the buyer. */
export async function openOperatorRoutes(strapi: Core.Strapi, tools: LibraryTools): Promise<void> {
  await registerActions(strapi, Object.values(libraryActions));
  mountAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/orders/:orderId/claim-code',
      action: libraryActions.claimCodes,
      doc: {
        summary:
          'The code by which an order’s buyer claims it, made at the first look; each look is audited.',
        params: ofOrder,
        answer: answerOf(claimCodeView),
        errors: ['library/unknown-order', 'library/already-claimed'],
      },
      handler: async (ctx) => {
        const { orderId } = ask(ofOrder, { orderId: ctx.params['orderId'] as unknown });
        return { data: await showClaimCode(tools, orderId, adminActor(ctx)) };
      },
    },
  ]);
}
