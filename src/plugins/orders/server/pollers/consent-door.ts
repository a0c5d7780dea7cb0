import { z } from 'zod';
import { ask } from '../../../../kernel/doors/ask';
import type { PublicRoute } from '../../../../kernel/doors/public-door';
import { consentPath, takeConsent } from './etsy-consent';
import type { PollTools } from './poll-tools';

const consent = z.object({
  state: z.string().min(1).max(200),
  code: z.string().min(1).max(4_096).optional().describe('Absent where the owner said no.'),
});

/** Where Etsy sends the shop's owner back to: the state is the guard, it was given to a signed-in operator. */
export function consentRoute(tools: PollTools): PublicRoute {
  return {
    method: 'GET',
    path: consentPath,
    doc: {
      tag: 'orders',
      summary:
        'Takes the consent of an Etsy shop’s owner (OAuth 2) and leads back to the admin (`Location`).',
      query: consent,
      status: 303,
      errors: ['orders/consent-expired', 'orders/shop-refused', 'orders/other-shop'],
    },
    handler: async (ctx) => {
      ctx.set('Cache-Control', 'no-store');
      ctx.set('Referrer-Policy', 'no-referrer');
      const { state, code } = ask(consent, ctx.query);
      if (code !== undefined) await takeConsent(tools, { state, code });
      ctx.status = 303;
      ctx.set('Location', `${tools.publicUrl}/admin/selvedge/shop-connection`);
      ctx.body = '';
    },
  };
}
