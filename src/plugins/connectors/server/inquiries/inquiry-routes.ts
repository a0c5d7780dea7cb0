import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { inquiryReasons } from '../../contract';
import {
  inquirySourceInputSchema,
  inquirySourceViewSchema,
  inquiryViewSchema,
  type InquirySourceView,
} from '../../views-contract';
import type { ConnectorTools } from '../connector-tools';
import { connectorActions } from '../rights';
import { inquirySources } from './inquiry-sources';
import { listInquiries } from './list-inquiries';

const { read, change } = connectorActions;
const tag = 'inquiries';
const keyParams = z.object({ key: z.string().max(63) });
const listQuery = z.strictObject({
  state: z.enum(['open', 'solved']).optional(),
  reason: z.enum(inquiryReasons).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const withSecret = z.strictObject({
  data: z.strictObject({ secret: z.string(), source: inquirySourceViewSchema }),
});

/** The operator's routes to inquiries and to the help desks that tell them. */
export function inquiryRoutes(tools: ConnectorTools): AdminRoute[] {
  const { strapi, db } = tools;
  const view = async (key: string): Promise<InquirySourceView | undefined> =>
    (await inquirySources.list(db())).find((source) => source.key === key);
  return [
    {
      method: 'GET',
      path: '/inquiries',
      action: read,
      doc: {
        tag,
        summary: 'Lists inquiries, newest first; `after` is where the next page begins.',
        query: listQuery,
        answer: z.strictObject({ data: z.array(inquiryViewSchema), after: z.uuid().nullable() }),
      },
      handler: async (ctx) => {
        const { inquiries, after } = await listInquiries(strapi, db(), ask(listQuery, ctx.query));
        return { data: inquiries, after };
      },
    },
    {
      method: 'GET',
      path: '/inquiry-sources',
      action: read,
      doc: {
        tag,
        summary: 'Lists the help desks that tell of inquiries.',
        answer: z.strictObject({ data: z.array(inquirySourceViewSchema) }),
      },
      handler: async () => ({ data: await inquirySources.list(db()) }),
    },
    {
      method: 'POST',
      path: '/inquiry-sources',
      action: change,
      doc: {
        tag,
        summary: 'Makes a source of inquiries; its signing secret is told this once.',
        body: inquirySourceInputSchema,
        answer: withSecret,
        errors: ['connectors/source-exists'],
      },
      handler: async (ctx: Context) => {
        const input = ask(inquirySourceInputSchema, ctx.request.body);
        const { secret } = await inquirySources.create(tools, input, adminActor(ctx));
        return { data: { secret, source: await view(input.key) } };
      },
    },
    {
      method: 'POST',
      path: '/inquiry-sources/:key/rotate-secret',
      action: change,
      doc: {
        tag,
        summary: 'Makes a new signing secret, told this once; the old one is taken for 24 hours more.',
        params: keyParams,
        answer: withSecret,
        errors: ['connectors/unknown-source'],
      },
      handler: async (ctx: Context) => {
        const { key } = ask(keyParams, ctx.params);
        const { secret } = await inquirySources.rotate(tools, key, adminActor(ctx));
        return { data: { secret, source: await view(key) } };
      },
    },
  ];
}
