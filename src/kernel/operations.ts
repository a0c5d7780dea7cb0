import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from './doors/actor';
import { mountAdminRoutes, type AdminAction, type AdminRoute } from './doors/admin-door';
import { answerOf } from './doors/answer';
import { ask } from './doors/ask';
import { homeAction, homeRoutes, watchDeadLetters } from './home/home-routes';
import { deadLetter, deadLetters, queueDepth, queueDepths, replayDeadLetters } from './jobs/dead-letters';
import { jobsKey } from './jobs/jobs';
import { knexKey, transactionKey } from './kernel';
import { audit } from './ledger/audit';
import { service } from './service';
import { settingsKey, settingView } from './settings/settings';
import { shopSetting } from './settings/shop-setting';

const room = 'selvedge';
export const operationActions = {
  readHome: homeAction,
  readJobs: { room, uid: 'jobs.read', displayName: 'See jobs and dead letters' },
  replayJobs: { room, uid: 'jobs.replay', displayName: 'Replay dead letters' },
  readSettings: { room, uid: 'settings.read', displayName: 'See settings' },
  changeSettings: { room, uid: 'settings.change', displayName: 'Change settings' },
} satisfies Record<string, AdminAction>;

const replayOrder = z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) });
const settingChange = z.strictObject({
  version: z
    .number()
    .int()
    .min(0)
    .describe('The one that was seen: nobody overwrites unseen what another wrote.'),
  value: z.record(z.string(), z.unknown()),
});
const settingName = z.object({ name: z.string().meta({ examples: [shopSetting.name] }) });

/** The operator's own routes: jobs and settings. */
function operationRoutes(strapi: Core.Strapi): AdminRoute[] {
  const { readJobs, replayJobs, readSettings, changeSettings } = operationActions;
  return [
    {
      method: 'GET',
      path: '/jobs',
      action: readJobs,
      doc: {
        summary: 'How much waits in each queue, and the newest 100 dead letters.',
        answer: answerOf(z.strictObject({ depths: z.array(queueDepth), dead: z.array(deadLetter) })),
      },
      handler: () => jobsPage(strapi),
    },
    {
      method: 'POST',
      path: '/jobs/replay',
      action: replayJobs,
      doc: {
        summary: 'Sends dead letters back to their queues; tells how many went.',
        body: replayOrder,
        answer: answerOf(z.strictObject({ replayed: z.int() })),
      },
      handler: (ctx) => replay(strapi, ctx),
    },
    {
      method: 'GET',
      path: '/settings',
      action: readSettings,
      doc: {
        summary: 'Every setting with its value and its schema.',
        answer: answerOf(z.array(settingView)),
      },
      handler: async () => ({ data: await service(strapi, settingsKey).list() }),
    },
    {
      method: 'PUT',
      path: '/settings/:name',
      action: changeSettings,
      doc: {
        summary: 'Changes a setting; it is in force at once.',
        params: settingName,
        body: settingChange,
        answer: answerOf(settingView),
        errors: ['settings/unknown', 'settings/invalid', 'settings/changed-meanwhile'],
      },
      handler: (ctx) => changeSetting(strapi, ctx),
    },
  ];
}

export function openOperations(strapi: Core.Strapi): void {
  service(strapi, settingsKey).register(shopSetting);
  watchDeadLetters(strapi, operationActions.readJobs);
  mountAdminRoutes(strapi, [...homeRoutes(strapi), ...operationRoutes(strapi)]);
}

async function jobsPage(strapi: Core.Strapi): Promise<unknown> {
  const db = service(strapi, knexKey)();
  const [depths, dead] = await Promise.all([queueDepths(db), deadLetters(db, { limit: 100 })]);
  return { data: { depths, dead } };
}

async function replay(strapi: Core.Strapi, ctx: Context): Promise<unknown> {
  const { ids } = ask(replayOrder, ctx.request.body);
  const replayed = await replayDeadLetters(service(strapi, jobsKey), ids);
  await service(
    strapi,
    transactionKey,
  )((trx) =>
    audit(trx, {
      actor: adminActor(ctx),
      action: 'jobs.replayed',
      subject: 'queue:dead',
      details: { ids, replayed },
    }),
  );
  return { data: { replayed } };
}

async function changeSetting(strapi: Core.Strapi, ctx: Context): Promise<unknown> {
  const { version, value } = ask(settingChange, ctx.request.body);
  const name = String(ctx.params['name']);
  return {
    data: await service(strapi, settingsKey).change({ name, version, value, actor: adminActor(ctx) }),
  };
}
