import { patternShelfKey } from '../../../api/pattern/contract';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { adminActor } from '../../../kernel/doors/actor';
import { mountAdminRoutes, registerActions, type AdminRoute } from '../../../kernel/doors/admin-door';
import { ask } from '../../../kernel/doors/ask';
import { knexKey } from '../../../kernel/kernel';
import { service } from '../../../kernel/service';
import {
  analyticsFilters,
  analyticsQuery,
  analyticsSummary,
  analyticsTableParams,
  dashboard,
  patternSales,
  rebuildStarted,
  rollupsKey,
} from '../contract';
import { csvTable } from './dashboard/csv-tables';
import { createDashboard } from './dashboard/load-dashboard';
import { loadFilters } from './dashboard/load-filters';
import { loadPattern } from './dashboard/load-pattern';
import { loadSummary } from './dashboard/load-summary';
import { analyticsActions } from './rights';

const { read, rebuild } = analyticsActions;
const patternParams = z.strictObject({ patternId: z.string().regex(/^[a-z0-9]{1,64}$/) });
const asked = z.object(analyticsQuery.shape);
const answer = <Schema extends z.ZodType>(data: Schema) => z.object({ data });

/** The dashboard, its files, and the order to count everything anew. */
export async function openAnalyticsRoutes(strapi: Core.Strapi): Promise<void> {
  await registerActions(strapi, Object.values(analyticsActions));
  mountAdminRoutes(strapi, [...pageRoutes(strapi), ...smallRoutes(strapi)]);
}

function pageRoutes(strapi: Core.Strapi): AdminRoute[] {
  const db = service(strapi, knexKey);
  const loadDashboard = createDashboard(db);
  return [
    {
      method: 'GET',
      path: '/analytics/dashboard',
      action: read,
      doc: {
        summary: 'Sales, velocity by category, rates a version and sleeping patterns of a period',
        query: asked,
        answer: answer(dashboard),
        errors: ['analytics/unknown-pattern'],
      },
      handler: async (ctx) => ({ data: await loadDashboard(ask(analyticsQuery, ctx.query)) }),
    },
    {
      method: 'GET',
      path: '/analytics/tables/:table',
      action: read,
      doc: {
        summary: 'One table of the dashboard as CSV, by the same filters',
        params: analyticsTableParams,
        query: asked,
        answerType: 'text/csv',
        errors: ['kernel/bad-request'],
      },
      handler: (ctx) => {
        const { table } = ask(analyticsTableParams, { table: param(ctx, 'table') });
        return csvTable(db(), ctx, table, ask(analyticsQuery, ctx.query));
      },
    },
    {
      method: 'POST',
      path: '/analytics/rebuild',
      action: rebuild,
      doc: {
        summary: 'Has every figure counted anew from the ledger',
        answer: answer(rebuildStarted),
        errors: ['analytics/rebuild-running'],
      },
      handler: async (ctx) => ({ data: await service(strapi, rollupsKey).startRebuild(adminActor(ctx)) }),
    },
  ];
}

function smallRoutes(strapi: Core.Strapi): AdminRoute[] {
  const db = service(strapi, knexKey);
  return [
    {
      method: 'GET',
      path: '/analytics/filters',
      action: read,
      doc: {
        summary: 'Categories and channels that the dashboard can be narrowed to',
        answer: answer(analyticsFilters),
      },
      handler: async () => ({ data: await loadFilters(strapi) }),
    },
    {
      method: 'GET',
      path: '/analytics/summary',
      action: read,
      doc: { summary: 'The last 28 days in a few numbers', answer: answer(analyticsSummary) },
      handler: async () => ({ data: await loadSummary(db()) }),
    },
    {
      method: 'GET',
      path: '/analytics/patterns/:patternId',
      action: read,
      doc: {
        summary: 'How one pattern sells, and the rates of its versions',
        params: patternParams,
        answer: answer(patternSales),
        errors: ['kernel/bad-request'],
      },
      handler: async (ctx) => {
        const { patternId } = ask(patternParams, { patternId: param(ctx, 'patternId') });
        const isTheirs = await service(strapi, patternShelfKey).isVisible(
          ctx.state['userAbility'],
          patternId,
        );
        if (!isTheirs)
          throw new DomainError('analytics/unknown-pattern', 'There is no such pattern.', {
            kind: 'missing',
          });
        return { data: await loadPattern(db(), patternId) };
      },
    },
  ];
}

function param(ctx: Context, name: string): unknown {
  return ctx.params[name] as unknown;
}
