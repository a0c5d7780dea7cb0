import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { answerOf } from '../../../../kernel/doors/answer';
import { ask } from '../../../../kernel/doors/ask';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import { shopSetting } from '../../../../kernel/settings/shop-setting';
import { quarterForm } from '../../domain/tax/quarter';
import { taxEvidence } from '../../views-contract';
import { orderActions } from '../rights';
import { doubtfulOrders, evidenceOf } from '../tax/evidence-rows';
import { answerQuarter } from '../tax/quarter-csv';
import { quarterTable } from '../tax/quarter-table';
import { taxSetting } from '../tax-setting';

const ofOne = z.object({ id: z.uuid() });
const pageQuery = z.object({
  after: z.uuid().optional().describe('`after` of the page before.'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const quarterQuery = z.object({
  quarter: z
    .string()
    .regex(quarterForm, 'must read like 2026-Q4')
    .meta({ examples: ['2026-Q4'] }),
});

/** Where buyers are, and what tax is due there. */
export function taxRoutes(strapi: Core.Strapi): AdminRoute[] {
  const db = service(strapi, knexKey);
  const settings = service(strapi, settingsKey);
  const { read } = orderActions;
  return [
    {
      method: 'GET',
      path: '/orders/:id/tax-evidence',
      action: read,
      doc: {
        summary: 'What speaks for the country that tax of an order is due in.',
        params: ofOne,
        answer: answerOf(taxEvidence),
        errors: ['orders/unknown-order'],
      },
      handler: async (ctx) => {
        const { id } = ask(ofOne, { id: ctx.params['id'] as unknown });
        return { data: await evidenceOf(db(), id, (await settings.get(taxSetting)).rule) };
      },
    },
    {
      method: 'GET',
      path: '/tax/doubtful-orders',
      action: read,
      doc: {
        summary:
          'Paid orders whose signs of the country contradict each other, or that have none; newest first.',
        query: pageQuery,
        answer: z.strictObject({ data: z.array(taxEvidence), after: z.uuid().nullable() }),
      },
      handler: async (ctx) => {
        const { orders, after } = await doubtfulOrders(db(), {
          ...(await settings.get(taxSetting)),
          ...ask(pageQuery, ctx.query),
        });
        return { data: orders, after };
      },
    },
    {
      method: 'GET',
      path: '/tax/quarter',
      action: read,
      doc: {
        summary: 'Sales and refunds of a quarter by country, rate and currency, as CSV.',
        query: quarterQuery,
        answerType: 'text/csv',
      },
      handler: async (ctx) => {
        const { quarter } = ask(quarterQuery, ctx.query);
        const [tax, { timeZone }] = await Promise.all([settings.get(taxSetting), settings.get(shopSetting)]);
        return answerQuarter(ctx, quarter, await quarterTable(db(), { quarter, timeZone, ...tax }));
      },
    },
  ];
}
