import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { mountAdminRoutes, registerActions, type AdminAction } from '../../../kernel/doors/admin-door';
import { answerOf } from '../../../kernel/doors/answer';
import { ask } from '../../../kernel/doors/ask';
import { DomainError } from '../../../kernel/errors/domain-error';
import { patternCompleteness } from '../contract';
import { assessPatterns } from './assess-patterns';

const read: AdminAction = {
  room: 'catalogue',
  uid: 'completeness.read',
  displayName: 'See how complete patterns are',
};
const uid = 'api::pattern.pattern';
const documentId = z.string().regex(/^[a-z0-9]{1,40}$/);
const params = z.object({ documentId: documentId.describe('The pattern’s documentId.') });
const idList = z.strictObject({
  ids: z
    .string()
    .describe('documentIds, comma-separated, 100 at most.')
    .transform((list) => [...new Set(list.split(','))])
    .pipe(z.array(documentId).min(1).max(100)),
});

/** In register: a right that is registered later than the admin's own bootstrap is swept from every role. */
export function registerCompletenessRight(strapi: Core.Strapi): Promise<void> {
  return registerActions(strapi, [read]);
}

export function mountCompletenessRoutes(strapi: Core.Strapi): void {
  mountAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/patterns/:documentId/completeness',
      action: read,
      doc: {
        summary: 'How complete a pattern’s page is, for each channel and language.',
        params,
        answer: answerOf(patternCompleteness),
        errors: ['pattern/missing'],
      },
      handler: async (ctx) => {
        const id = ask(documentId, ctx.params['documentId']);
        const [found] = await assessPatterns(strapi, await visible(strapi, ctx, [id]));
        if (found === undefined)
          throw new DomainError('pattern/missing', 'There is no such pattern.', { kind: 'missing' });
        return { data: found };
      },
    },
    {
      method: 'GET',
      path: '/completeness',
      action: read,
      doc: {
        summary: 'The same for several patterns; those that are missing or not yours are absent.',
        query: idList,
        answer: answerOf(z.array(patternCompleteness)),
      },
      handler: async (ctx) => {
        const { ids } = ask(idList, ctx.query);
        return { data: await assessPatterns(strapi, await visible(strapi, ctx, ids)) };
      },
    },
  ]);
}

/** What the asking admin may read in the content manager, by its own conditions. */
async function visible(strapi: Core.Strapi, ctx: Context, ids: readonly string[]): Promise<string[]> {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker = checkers.create({ userAbility: ctx.state['userAbility'] as unknown, model: uid });
  if (checker.cannot.read() as boolean) return [];
  const query = (await checker.sanitizedQuery.read({ filters: { documentId: { $in: ids } } })) as object;
  const rows = (await strapi
    .documents(uid)
    .findMany({ ...query, locale: '*', fields: ['documentId'], limit: -1 } as never)) as unknown as {
    documentId: string;
  }[];
  return [...new Set(rows.map((row) => row.documentId))];
}
