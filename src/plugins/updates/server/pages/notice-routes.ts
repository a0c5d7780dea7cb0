import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { versionsKey } from '../../../../api/version/contract';
import { adminActor } from '../../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions, type AdminRoute } from '../../../../kernel/doors/admin-door';
import { nothingToTell } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { service } from '../../../../kernel/service';
import { messageStates, noticeMessageSchema, noticeSchema, previewSchema } from '../../contract';
import { updateActions } from '../rights';
import type { UpdateTools } from '../update-tools';
import { holdNotice, resendNotice, resumeNotice } from './hold-notice';
import { listMessages } from './list-messages';
import { findNotice, listNotices } from './list-notices';
import { previewDraft, previewNotice } from './preview-mail';

const idParams = z.object({ id: z.uuid() });
const versionParams = z.object({ versionId: z.string() });
const page = { after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(25) };
const listQuery = z.strictObject(page);
const messagesQuery = z.strictObject({ ...page, state: z.enum(messageStates).optional() });
const resendBody = z.strictObject({ messageId: z.uuid().optional() });
const after = z.uuid().nullable();
const previews = z.strictObject({ data: z.array(previewSchema) });
const unknown = 'updates/unknown-notice';

/** The pages' routes: notices and their mails, previews, and what can be done about them. */
export async function openNoticeRoutes(strapi: Core.Strapi, tools: UpdateTools): Promise<void> {
  await registerActions(strapi, Object.values(updateActions));
  mountAdminRoutes(strapi, [...readRoutes(strapi, tools), ...changeRoutes(tools)]);
}

function readRoutes(strapi: Core.Strapi, tools: UpdateTools): AdminRoute[] {
  const action = updateActions.read;
  return [
    {
      method: 'GET',
      path: '/update-notices',
      action,
      doc: {
        summary: 'Lists update notices, newest first, with how many mails are in which state.',
        query: listQuery,
        answer: z.strictObject({ data: z.array(noticeSchema), after }),
      },
      handler: async (ctx) => {
        const found = await listNotices(tools.db(), ask(listQuery, ctx.query));
        return { data: found.notices, after: found.after };
      },
    },
    {
      method: 'GET',
      path: '/update-notices/:id',
      action,
      doc: {
        summary: 'One update notice.',
        params: idParams,
        answer: z.strictObject({ data: noticeSchema }),
        errors: [unknown],
      },
      handler: async (ctx) => ({ data: await findNotice(tools.db(), idOf(ctx)) }),
    },
    {
      method: 'GET',
      path: '/update-notices/:id/messages',
      action,
      doc: {
        summary: 'The mails of a notice, by state, with masked addresses.',
        params: idParams,
        query: messagesQuery,
        answer: z.strictObject({ data: z.array(noticeMessageSchema), after }),
      },
      handler: async (ctx) => {
        await findNotice(tools.db(), idOf(ctx));
        const search = { noticeId: idOf(ctx), ...ask(messagesQuery, ctx.query) };
        const found = await listMessages(tools.db(), search);
        return { data: found.messages, after: found.after };
      },
    },
    {
      method: 'GET',
      path: '/update-notices/:id/preview',
      action,
      doc: {
        summary: 'The mail of a notice in every language.',
        params: idParams,
        answer: previews,
        errors: [unknown],
      },
      handler: async (ctx) => ({ data: await previewNotice(tools, idOf(ctx)) }),
    },
    {
      method: 'GET',
      path: '/versions/:versionId/update-preview',
      action,
      doc: {
        summary: 'The mail that a version would make, before it is released.',
        params: versionParams,
        answer: previews,
        errors: ['version/missing'],
      },
      handler: async (ctx) => {
        const { versionId } = ask(versionParams, ctx.params);
        await service(strapi, versionsKey).assertVisible(ctx.state['userAbility'], versionId);
        return { data: await previewDraft(strapi, tools, versionId) };
      },
    },
  ];
}

function changeRoutes(tools: UpdateTools): AdminRoute[] {
  const action = updateActions.change;
  const act = (ctx: Context) => ({ noticeId: idOf(ctx), actor: adminActor(ctx) });
  return [
    {
      method: 'POST',
      path: '/update-notices/:id/hold',
      action,
      doc: {
        summary: 'Lets no further mail of the current version’s notice leave.',
        params: idParams,
        answer: nothingToTell,
        errors: [unknown, 'updates/not-current'],
      },
      handler: (ctx) => holdNotice(tools, act(ctx)),
    },
    {
      method: 'POST',
      path: '/update-notices/:id/resume',
      action,
      doc: {
        summary: 'Sends what waits of a held notice on its way.',
        params: idParams,
        answer: nothingToTell,
        errors: [unknown, 'updates/not-current'],
      },
      handler: (ctx) => resumeNotice(tools, act(ctx)),
    },
    {
      method: 'POST',
      path: '/update-notices/:id/resend',
      action,
      doc: {
        summary: 'Sends mails again that failed or whose answer was lost: one, or all of a notice.',
        params: idParams,
        body: resendBody,
        answer: nothingToTell,
        errors: [unknown, 'updates/not-failed'],
      },
      handler: async (ctx) => {
        const { messageId } = ask(resendBody, ctx.request.body ?? {});
        await resendNotice(tools, { ...act(ctx), messageId });
      },
    },
  ];
}

function idOf(ctx: Context): string {
  return ask(idParams, ctx.params).id;
}
