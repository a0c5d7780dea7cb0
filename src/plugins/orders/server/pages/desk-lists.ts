import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Knex } from 'knex';
import { z } from 'zod';
import { adminActor } from '../../../../kernel/doors/actor';
import type { AdminRoute } from '../../../../kernel/doors/admin-door';
import { ask } from '../../../../kernel/doors/ask';
import { transactionKey } from '../../../../kernel/kernel';
import { audit } from '../../../../kernel/ledger/audit';
import { service } from '../../../../kernel/service';
import {
  customerFilter,
  customerSummary,
  entitlementFilter,
  entitlementSummary,
  orderFilter,
  orderSummary,
} from '../../desk-contract';
import { customerColumns, entitlementColumns, orderColumns } from '../exports/csv-cells';
import { streamCsv, type Cell } from '../exports/stream-csv';
import { orderActions } from '../rights';
import type { ListTools } from './desk-query';
import { pageEnds, pageQuery, type Page, type PageAsked } from './keyset';
import { listCustomers } from './list-customers';
import { listEntitlements } from './list-entitlements';
import { listOrders } from './list-orders';

/** A list: how it is filtered, read, and written into a file. */
interface DeskList<Filter extends z.ZodObject, Row extends z.ZodObject> {
  name: 'orders' | 'customers' | 'entitlements';
  filter: Filter;
  row: Row;
  list: (
    tools: ListTools,
    asked: z.infer<Filter> & PageAsked,
  ) => Promise<Page<z.infer<Row> & { id: string }>>;
  head: readonly string[];
  cells: (row: z.infer<Row> & { id: string }) => readonly Cell[];
}

/** Orders, customers and entitlements as pages, and as files of everything that the same filter finds. */
export function deskLists(
  strapi: Core.Strapi,
  { db, pseudonymsOf }: { db: () => Knex; pseudonymsOf: ListTools['pseudonymsOf'] },
): AdminRoute[] {
  const tools = () => ({ db: db(), pseudonymsOf });
  return [
    ...routesOf(strapi, tools, {
      ...{ name: 'orders' as const, filter: orderFilter, row: orderSummary, list: listOrders },
      ...orderColumns,
    }),
    ...routesOf(strapi, tools, {
      ...{ name: 'customers' as const, filter: customerFilter, row: customerSummary, list: listCustomers },
      ...customerColumns,
    }),
    ...routesOf(strapi, tools, {
      ...{
        name: 'entitlements' as const,
        filter: entitlementFilter,
        row: entitlementSummary,
        list: listEntitlements,
      },
      ...entitlementColumns,
    }),
  ];
}

function routesOf<Filter extends z.ZodObject, Row extends z.ZodObject>(
  strapi: Core.Strapi,
  tools: () => ListTools,
  { name, filter, row, list, head, cells }: DeskList<Filter, Row>,
): AdminRoute[] {
  const query = filter.extend(pageQuery);
  return [
    {
      method: 'GET',
      path: `/${name}`,
      action: orderActions.read,
      doc: {
        summary: `A page of ${name}, newest first.`,
        query,
        answer: z.strictObject({ data: z.array(row), ...pageEnds }),
      },
      handler: async (ctx) => {
        const asked = ask(query, ctx.query) as unknown as z.infer<Filter> & PageAsked;
        const { rows, ...ends } = await list(tools(), asked);
        return { data: rows, ...ends };
      },
    },
    {
      method: 'GET',
      path: `/${name}/export`,
      action: orderActions.export,
      doc: {
        summary: `All ${name} that the filter finds, as a CSV file for spreadsheets.`,
        query: filter,
        answerType: 'text/csv',
      },
      handler: async (ctx) => {
        const asked = ask(filter, ctx.query) as z.infer<Filter>;
        await noteExport(strapi, ctx, { name, asked });
        const read = (page: PageAsked) => list(tools(), { ...asked, ...page });
        return streamCsv(ctx, { name, head, read, cells });
      },
    },
  ];
}

/** Who took what out of the house; what was searched for may be an address and is not kept. */
async function noteExport(
  strapi: Core.Strapi,
  ctx: Context,
  { name, asked }: { name: string; asked: Record<string, unknown> },
): Promise<void> {
  const { search, ...filter } = asked;
  const details = { ...filter, hasSearch: search !== undefined };
  await service(
    strapi,
    transactionKey,
  )((trx) => audit(trx, { actor: adminActor(ctx), action: `${name}.exported`, subject: name, details }));
}
