import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes, type AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { breakOff } from '../../../../kernel/doors/break-off';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { customerDetails, customerPrivacyKey, erasurePreview } from '../../desk-contract';
import { findCustomer } from '../customers/find-customer';
import { createPseudonyms } from '../erasure/pseudonyms';
import { orderActions } from '../rights';
import { deskLists } from './desk-lists';

const ofOne = z.object({ id: z.uuid() });
const erasing = z.strictObject({
  confirm: z.string().min(1).max(254).describe('`confirm` of the preview, typed by hand.'),
});

/** The operator's lists, their files, and what privacy law asks for. */
export function openDeskRoutes(strapi: Core.Strapi): void {
  const tools = { db: service(strapi, knexKey), pseudonymsOf: createPseudonyms(strapi).all };
  mountAdminRoutes(strapi, [...deskLists(strapi, tools), ...customerRoutes(strapi)]);
}

function customerRoutes(strapi: Core.Strapi): AdminRoute[] {
  const { read, privacy } = orderActions;
  return [
    {
      method: 'GET',
      path: '/customers/:id',
      action: read,
      doc: {
        summary: 'One customer.',
        params: ofOne,
        answer: answerOf(customerDetails),
        errors: ['orders/unknown-customer'],
      },
      handler: async (ctx) => ({ data: await findCustomer(service(strapi, knexKey)(), idOf(ctx)) }),
    },
    {
      method: 'GET',
      path: '/customers/:id/data',
      action: privacy,
      doc: {
        summary: 'Everything that is known of a customer, as a file of JSON.',
        params: ofOne,
        answerType: 'application/json',
        errors: ['orders/unknown-customer'],
      },
      handler: (ctx) => sendData(strapi, ctx, idOf(ctx)),
    },
    {
      method: 'GET',
      path: '/customers/:id/erasure',
      action: privacy,
      doc: {
        summary: 'What erasing a customer would take out and what would stay; changes nothing.',
        params: ofOne,
        answer: answerOf(erasurePreview),
        errors: ['orders/unknown-customer', 'orders/already-erased'],
      },
      handler: async (ctx) => ({ data: await service(strapi, customerPrivacyKey).preview(idOf(ctx)) }),
    },
    {
      method: 'POST',
      path: '/customers/:id/erase',
      action: privacy,
      doc: {
        summary: 'Erases a customer for good; books and traces stay, by pseudonym.',
        params: ofOne,
        body: erasing,
        answer: nothingToTell,
        errors: ['orders/unknown-customer', 'orders/already-erased', 'orders/not-confirmed'],
      },
      handler: async (ctx) => {
        const { confirm } = ask(erasing, ctx.request.body);
        await service(strapi, customerPrivacyKey).erase({
          customerId: idOf(ctx),
          actor: adminActor(ctx),
          confirm,
        });
        return { data: null };
      },
    },
  ];
}

async function sendData(strapi: Core.Strapi, ctx: Context, customerId: string): Promise<Readable> {
  await findCustomer(service(strapi, knexKey)(), customerId);
  ctx.set('Content-Type', 'application/json; charset=utf-8');
  ctx.set('Content-Disposition', `attachment; filename="customer-${customerId}.json"`);
  ctx.set('Cache-Control', 'no-store');
  const parts = service(strapi, customerPrivacyKey).tell(customerId, adminActor(ctx));
  return breakOff(ctx, Readable.from(parts, { objectMode: false }));
}

function idOf(ctx: Context): string {
  return ask(ofOne, { id: ctx.params['id'] as unknown }).id;
}
