import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf, nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey, transactionKey } from '../../../../kernel/kernel';
import { createSuppressedAddresses } from '../../../../kernel/mail/suppressed-addresses';
import { service } from '../../../../kernel/service';
import { senderTools } from '../../../../kernel/webhooks/signed-senders';
import {
  bounceSenderView,
  newBounceSender,
  suppressionView,
  troubledMail,
  type BounceSenderView,
} from '../../mail-contract';
import { bounceSenders, listBounceSenders } from '../bounces/bounce-senders';
import { deliveryActions } from '../rights';
import { listSuppressions, liftSuppression } from './suppressions';
import { listTroubled } from './list-troubled';

const { mail } = deliveryActions;
const limit = z.coerce.number().int().min(1).max(100).default(25);
const troubleQuery = z.strictObject({ after: z.uuid().optional(), limit });
const suppressionQuery = z.strictObject({
  after: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  limit,
});
const liftBody = z.strictObject({ address: z.email().max(254) });
const keyParams = z.object({ key: z.string().max(63) });
const withSecret = answerOf(z.strictObject({ secret: z.string(), sender: bounceSenderView }));

/** The operator's routes to mails that did not arrive, to addresses that get none, and to who tells of both. */
export function mailRoutes(strapi: Core.Strapi): AdminRoute[] {
  const db = service(strapi, knexKey);
  const tools = senderTools(strapi);
  const viewOf = async (key: string): Promise<BounceSenderView | undefined> =>
    (await listBounceSenders(db())).find((sender) => sender.key === key);
  return [
    {
      method: 'GET',
      path: '/mail/troubled',
      action: mail,
      doc: {
        summary: 'Lists receipts and renewed links that did not arrive for certain, newest first.',
        query: troubleQuery,
        answer: z.strictObject({ data: z.array(troubledMail), after: z.uuid().nullable() }),
      },
      handler: async (ctx) => {
        const { mails, after } = await listTroubled(db(), ask(troubleQuery, ctx.query));
        return { data: mails, after };
      },
    },
    {
      method: 'GET',
      path: '/mail/suppressions',
      action: mail,
      doc: {
        summary: 'Lists addresses that get no mail, newest first; kept as hashes.',
        query: suppressionQuery,
        answer: z.strictObject({ data: z.array(suppressionView), after: z.string().nullable() }),
      },
      handler: async (ctx) => {
        const { suppressions, after } = await listSuppressions(db(), ask(suppressionQuery, ctx.query));
        return { data: suppressions, after };
      },
    },
    {
      method: 'POST',
      path: '/mail/suppressions/lift',
      action: mail,
      doc: {
        summary: 'Lets mails go to an address again.',
        body: liftBody,
        answer: nothingToTell,
        errors: ['delivery/not-suppressed'],
      },
      handler: async (ctx) => {
        const { address } = ask(liftBody, ctx.request.body);
        const transaction = service(strapi, transactionKey);
        const suppressed = createSuppressedAddresses(strapi);
        await liftSuppression({ transaction, suppressed }, address, adminActor(ctx));
        return { data: null };
      },
    },
    {
      method: 'GET',
      path: '/mail/bounce-senders',
      action: mail,
      doc: {
        summary: 'Lists who may tell of mails that came back.',
        answer: answerOf(z.array(bounceSenderView)),
      },
      handler: async () => ({ data: await listBounceSenders(db()) }),
    },
    {
      method: 'POST',
      path: '/mail/bounce-senders',
      action: mail,
      doc: {
        summary: 'Makes a sender of bounces; its signing secret is told this once.',
        body: newBounceSender,
        answer: withSecret,
        errors: ['delivery/sender-exists'],
      },
      handler: async (ctx) => {
        const input = ask(newBounceSender, ctx.request.body);
        const { secret } = await bounceSenders.create(tools, input, adminActor(ctx));
        return { data: { secret, sender: await viewOf(input.key) } };
      },
    },
    {
      method: 'POST',
      path: '/mail/bounce-senders/:key/rotate-secret',
      action: mail,
      doc: {
        summary: 'Makes a new signing secret, told this once; the old one is taken for 24 hours more.',
        params: keyParams,
        answer: withSecret,
        errors: ['delivery/unknown-sender'],
      },
      handler: async (ctx) => {
        const { key } = ask(keyParams, ctx.params);
        const { secret } = await bounceSenders.rotate(tools, key, adminActor(ctx));
        return { data: { secret, sender: await viewOf(key) } };
      },
    },
  ];
}
