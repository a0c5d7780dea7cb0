import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reasonText } from '../../../../kernel/doors/reason';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { service } from '../../../../kernel/service';
import { entitlementsKey } from '../../contract';
import { freeCopy } from '../../views-contract';
import { giveCopy } from '../gifts/give-copy';
import { orderActions } from '../rights';

const ofOne = z.object({ id: z.uuid() });
const reinstatement = z.strictObject({ reason: reasonText });

/** Giving rights: back, or for nothing. */
export function rightRoutes(strapi: Core.Strapi): AdminRoute[] {
  const { change } = orderActions;
  return [
    {
      method: 'POST',
      path: '/entitlements/:id/reinstate',
      action: change,
      doc: {
        summary: 'Gives a revoked right back, against everything that speaks against it now.',
        params: ofOne,
        body: reinstatement,
        answer: nothingToTell,
        errors: ['orders/unknown-entitlement'],
      },
      handler: async (ctx) => {
        const { id } = ask(ofOne, { id: ctx.params['id'] as unknown });
        const { reason } = ask(reinstatement, ctx.request.body);
        await service(strapi, entitlementsKey).reinstate(id, { actor: adminActor(ctx), reason });
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/orders/free-copies',
      action: change,
      doc: {
        summary: 'Gives somebody copies for nothing and mails them the links; never counted as a sale.',
        body: freeCopy,
        status: 201,
        answer: answerOf(z.strictObject({ orderId: z.uuid() })),
        errors: ['orders/malformed', 'orders/unknown-pattern'],
      },
      handler: async (ctx) => {
        const given = await giveCopy(strapi, ask(freeCopy, ctx.request.body), adminActor(ctx));
        ctx.status = 201;
        return { data: given };
      },
    },
  ];
}
