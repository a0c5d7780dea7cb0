import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { breakOff } from '../../../../kernel/doors/break-off';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { languages } from '../../../../kernel/pages/words';
import { contentDisposition } from '../../../../kernel/vault/content-disposition';
import { connectionKeySchema, connectionKinds, listingStates, overridesSchema } from '../../contract';
import { listingViewSchema, matrixRowSchema } from '../../views-contract';
import { makePack, type PackTools } from '../pack/make-pack';
import { channelActions } from '../rights';
import { decideListing } from './decide-listing';
import { viewListing } from './listing-view';
import { matrixPage, matrixRow } from './matrix';
import { markDone, tryAgain } from './move-listing';

const patternId = z.string().regex(/^[a-z0-9]{1,40}$/);
const place = z.object({ key: connectionKeySchema, patternId });
const listing = z.object({ id: z.uuid() });
const nothing = z.object({ data: z.null() });
const one = z.object({ data: listingViewSchema });

const matrixQuery = z.strictObject({
  text: z.string().trim().min(1).max(140).optional(),
  state: z.enum(listingStates).optional(),
  after: patternId.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const decision = z.strictObject({ wanted: z.boolean(), overrides: overridesSchema.default({}) });
const word = z.string().trim().min(1).max(200);
const done = z.strictObject({
  /** Which revision was brought there. */
  revision: z.int().min(0),
  externalId: word
    .regex(/^[^\p{Cc}]+$/u)
    .nullable()
    .default(null),
  url: z
    .string()
    .trim()
    .max(2_000)
    .regex(/^https?:\/\/\S+$/, 'must begin with https://')
    .nullable()
    .default(null),
});

/** The matrix and what can be done about one square of it. */
export function listingRoutes(tools: PackTools): AdminRoute[] {
  const { read, change } = channelActions;
  const idOf = (ctx: Context) => ask(listing, ctx.params).id;
  return [
    {
      method: 'GET',
      path: '/channels/matrix',
      action: read,
      doc: {
        summary: 'Patterns by title against connections, a page at a time.',
        query: matrixQuery,
        answer: z.object({
          data: z.array(matrixRowSchema),
          connections: z.array(
            z.object({
              key: z.string(),
              name: z.string(),
              kind: z.enum(connectionKinds),
              state: z.enum(['active', 'paused']),
            }),
          ),
          after: z.string().nullable(),
        }),
      },
      handler: async (ctx) => {
        const { rows, connections, after } = await matrixPage(tools, ask(matrixQuery, ctx.query));
        return { data: rows, connections, after };
      },
    },
    {
      method: 'GET',
      path: '/channels/patterns/:patternId',
      action: read,
      doc: {
        summary: 'How one pattern stands on every channel.',
        params: z.object({ patternId }),
        answer: z.object({ data: matrixRowSchema }),
        errors: ['channels/unknown-pattern'],
      },
      handler: async (ctx) => {
        const about = await ownPattern(tools, ctx, ask(z.object({ patternId }), ctx.params));
        const row = await matrixRow(tools, about.patternId);
        if (row === undefined) throw unknownPattern();
        return { data: row };
      },
    },
    {
      method: 'GET',
      path: '/channels/connections/:key/patterns/:patternId',
      action: read,
      doc: {
        summary: 'What a channel should show of a pattern, what it shows, and every call about it.',
        params: place,
        answer: one,
        errors: ['channels/unknown-connection', 'channels/unknown-pattern'],
      },
      handler: async (ctx) => ({
        data: await viewListing(tools, await ownPattern(tools, ctx, ask(place, ctx.params))),
      }),
    },
    {
      method: 'PUT',
      path: '/channels/connections/:key/patterns/:patternId',
      action: change,
      doc: {
        summary: 'Decides whether a pattern is on a channel, and what is said differently there.',
        params: place,
        body: decision,
        answer: one,
        errors: ['channels/unknown-connection', 'channels/unknown-pattern'],
      },
      handler: async (ctx) => {
        const about = await ownPattern(tools, ctx, ask(place, ctx.params));
        await decideListing(tools, about, ask(decision, ctx.request.body), adminActor(ctx));
        return { data: await viewListing(tools, about) };
      },
    },
    {
      method: 'POST',
      path: '/channels/listings/:id/try-again',
      action: change,
      doc: {
        summary: 'Sends again what has failed, under the same id.',
        params: listing,
        answer: nothing,
        errors: ['channels/unknown-listing', 'channels/nothing-failed'],
      },
      handler: async (ctx) => {
        await tryAgain(tools, idOf(ctx), adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'POST',
      path: '/channels/listings/:id/done',
      action: change,
      doc: {
        summary: 'Says that a person changed the listing in the shop.',
        params: listing,
        body: done,
        answer: nothing,
        errors: [
          'channels/unknown-listing',
          'channels/not-by-hand',
          'channels/changed-meanwhile',
          'channels/nothing-to-do',
        ],
      },
      handler: async (ctx) => {
        await markDone(tools, idOf(ctx), ask(done, ctx.request.body), adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'GET',
      path: '/channels/listings/:id/pack',
      action: change,
      doc: {
        summary: 'Everything a person needs to change the listing in the shop, as a zip.',
        params: listing,
        query: z.strictObject({ language: z.enum(languages).default('en') }),
        answerType: 'application/zip',
        errors: ['channels/unknown-listing', 'channels/not-by-hand'],
      },
      handler: async (ctx) => {
        const { language } = ask(z.strictObject({ language: z.enum(languages).default('en') }), ctx.query);
        const { filename, stream } = await makePack(tools, {
          listingId: idOf(ctx),
          language,
          actor: adminActor(ctx),
        });
        ctx.set({ 'Cache-Control': 'no-store', 'Content-Disposition': contentDisposition(filename) });
        ctx.type = 'application/zip';
        return breakOff(ctx, stream);
      },
    },
  ];
}

/** What an admin may not read of patterns does not exist for them here either. */
async function ownPattern<About extends { patternId: string }>(
  { shelf }: PackTools,
  ctx: Context,
  about: About,
): Promise<About> {
  if (await shelf.isVisible(ctx.state['userAbility'], about.patternId)) return about;
  throw unknownPattern();
}

function unknownPattern(): DomainError {
  return new DomainError('channels/unknown-pattern', 'There is no such pattern.', { kind: 'missing' });
}
