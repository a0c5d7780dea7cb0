import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reasonText } from '../../../kernel/doors/reason';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes } from '../../../kernel/doors/admin-door';
import { nothingToTell } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { transactionKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import { extendLink } from './links/extend-link';
import { deliveryActions } from './rights';

const ofLink = z.object({ id: z.uuid() });
const extension = z.strictObject({
  days: z.int().min(1).max(365),
  downloads: z.int().min(0).max(100).default(0).describe('So many more than it has.'),
  reason: reasonText,
});

/** A customer's link lives longer; its address stays theirs alone. */
export function openExtendRoute(strapi: Core.Strapi): void {
  mountAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/links/:id/extend',
      action: deliveryActions.resend,
      doc: {
        summary: 'Gives a buyer’s download link more days and downloads.',
        params: ofLink,
        body: extension,
        answer: nothingToTell,
        errors: ['delivery/unknown-link', 'delivery/link-revoked'],
      },
      handler: async (ctx) => {
        const { id } = ask(ofLink, { id: ctx.params['id'] as unknown });
        const asked = ask(extension, ctx.request.body);
        await extendLink(service(strapi, transactionKey), id, { ...asked, actor: adminActor(ctx) });
        return { data: null };
      },
    },
  ]);
}
