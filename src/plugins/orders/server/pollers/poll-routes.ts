import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { audit } from '../../../../kernel/ledger/audit';
import { startAt } from '../../domain/polling/place';
import { newOrderPoll, orderPollView, pollNow } from '../../pollers-contract';
import { orderActions } from '../rights';
import { connectPoll } from './connect-poll';
import { askForConsent } from './etsy-consent';
import { pollAccountJob } from './poll-jobs';
import { findPoll } from './poll-rows';
import type { PollTools } from './poll-tools';
import { viewPoll, viewPolls } from './view-polls';

const ofOne = z.object({ key: z.string().meta({ examples: ['etsy'] }) });
const consentUrl = z
  .url()
  .nullable()
  .describe('Where the shop’s owner says yes; null where keys are enough.');

/** The operator's routes to shops that are asked for their orders. */
export function openPollRoutes(tools: PollTools): void {
  const { read, accounts } = orderActions;
  mountAdminRoutes(tools.strapi, [
    {
      method: 'GET',
      path: '/order-polls',
      action: read,
      doc: {
        summary: 'Shops that are asked for their orders, how far they were read and what went wrong.',
        answer: answerOf(z.array(orderPollView)),
      },
      handler: async () => ({ data: await viewPolls(tools.db()) }),
    },
    {
      method: 'POST',
      path: '/order-polls',
      action: accounts,
      doc: {
        summary: 'Connects a shop by its API, or connects it anew; Etsy’s owner has to say yes after it.',
        body: newOrderPoll,
        status: 201,
        answer: answerOf(z.strictObject({ poll: orderPollView, consentUrl })),
        errors: ['orders/key-taken', 'http/bad-url'],
      },
      handler: async (ctx) => {
        const asked = ask(newOrderPoll, ctx.request.body);
        const poll = await connectPoll(tools, asked, adminActor(ctx));
        const url = asked.channel === 'etsy' ? await askForConsent(tools, poll.key, adminActor(ctx)) : null;
        ctx.status = 201;
        return { data: { poll: await viewPoll(tools.db(), poll), consentUrl: url } };
      },
    },
    {
      method: 'POST',
      path: '/order-polls/:key/consent',
      action: accounts,
      doc: {
        summary: 'Asks for the consent of a shop’s owner anew; the address is good for ten minutes and once.',
        params: ofOne,
        answer: answerOf(z.strictObject({ consentUrl: z.url() })),
        errors: ['orders/unknown-account', 'orders/no-consent'],
      },
      handler: async (ctx) => ({
        data: { consentUrl: await askForConsent(tools, String(ctx.params['key']), adminActor(ctx)) },
      }),
    },
    {
      method: 'POST',
      path: '/order-polls/:key/read',
      action: accounts,
      doc: {
        summary: 'Reads a shop’s orders now; with `since` again from there on.',
        params: ofOne,
        body: pollNow,
        status: 202,
        answer: answerOf(orderPollView),
        errors: ['orders/unknown-account'],
      },
      handler: async (ctx) => {
        const { since } = ask(pollNow, ctx.request.body ?? {});
        const key = String(ctx.params['key']);
        await tools.transaction(async (trx) => {
          const { id } = await findPoll(trx, { key }, { forUpdate: true });
          // Who reads now keeps no place any more: from here on another job goes on.
          const again =
            since === undefined ? {} : { place: JSON.stringify(startAt(new Date(since))), leased_by: null };
          await trx
            .withSchema('ledger')
            .table('order_poll')
            .where({ id })
            .update({ next_at: trx.raw(`now() + interval '1 minute'`), ...again });
          await tools.jobs.enqueue(trx, pollAccountJob, { pollId: id });
          await audit(trx, {
            actor: adminActor(ctx),
            action: 'channel-account.read',
            subject: `channel-account:${key}`,
            details: since === undefined ? {} : { since },
          });
        });
        ctx.status = 202;
        return { data: await viewPoll(tools.db(), await findPoll(tools.db(), { key })) };
      },
    },
  ]);
}
