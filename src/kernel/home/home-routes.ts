import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { z } from 'zod';
import { actionId, type AdminAction, type AdminRoute } from '../doors/admin-door';
import { countDeadLetters } from '../jobs/dead-letters';
import { knexKey } from '../kernel';
import { service } from '../service';
import { attention, attentionItemSchema, attentionKey, type AttentionItem } from './attention';

export const homeAction: AdminAction = {
  room: 'selvedge',
  uid: 'home.read',
  displayName: 'See the home page',
};

const releaseSchema = z.strictObject({
  patternId: z.string(),
  versionId: z.string(),
  title: z.string(),
  label: z.string(),
  releasedAt: z.iso.datetime(),
});
export const homeSchema = z.strictObject({
  data: z.strictObject({ attention: z.array(attentionItemSchema), released: z.array(releaseSchema) }),
});
export type Home = z.infer<typeof homeSchema>['data'];

const mostReleases = 6;

/** What the home page of the admin shows: what needs attention, what was just released. */
export function homeRoutes(strapi: Core.Strapi): AdminRoute[] {
  return [
    {
      method: 'GET',
      path: '/home',
      action: homeAction,
      doc: { summary: 'What needs attention, and what was released last.', answer: homeSchema },
      handler: async (ctx) => {
        const [waiting, released] = await Promise.all([
          lookAround(strapi, ctx),
          justReleased(service(strapi, knexKey)()),
        ]);
        return { data: { attention: waiting, released } satisfies Home };
      },
    },
  ];
}

/** Dead letters are the kernel's own; the worst stands first. */
export function watchDeadLetters(strapi: Core.Strapi, action: AdminAction): void {
  service(strapi, attentionKey).add({
    action,
    look: async () =>
      attention('dead-letters', await countDeadLetters(service(strapi, knexKey)()), {
        level: 'broken',
        to: '/selvedge/jobs',
      }),
  });
}

async function lookAround(strapi: Core.Strapi, ctx: Context): Promise<AttentionItem[]> {
  const { can } = ctx.state['userAbility'] as { can(action: string): boolean };
  const mine = service(strapi, attentionKey)
    .list()
    .filter(({ action }) => can(actionId(action)));
  const found = (await Promise.all(mine.map((source) => source.look()))).flat();
  return found.sort((one, other) => one.level.localeCompare(other.level) || other.count - one.count);
}

async function justReleased(db: Knex): Promise<Home['released']> {
  const rows = (await db
    .withSchema('ledger')
    .table('released_version')
    .orderBy('released_at', 'desc')
    .limit(mostReleases)
    .select('pattern_id', 'version_id', 'title', 'label', 'released_at')) as {
    pattern_id: string;
    version_id: string;
    title: string;
    label: string;
    released_at: Date;
  }[];
  return rows.map(({ pattern_id: patternId, version_id: versionId, title, label, released_at }) => ({
    patternId,
    versionId,
    title,
    label,
    releasedAt: released_at.toISOString(),
  }));
}
