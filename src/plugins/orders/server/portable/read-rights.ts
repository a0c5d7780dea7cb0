import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import type { PortableRight } from '../../domain/portable/portable-right';

const batch = 1_000;
const slugs = z.array(z.object({ documentId: z.string(), slug: z.string().nullish() }));

type Row = Omit<PortableRight, 'placed_at' | 'granted_at' | 'price_minor' | 'tax_minor' | 'slug'> & {
  id: string;
  order_id: string;
  placed_at: Date;
  granted_at: Date;
  price_minor: string;
  tax_minor: string;
};

const select = `
select entitled.id, line.order_id, account.key as account, orders.external_id as order, orders.placed_at, orders.currency,
  identity.external_id as buyer_id, buyer.email as buyer_email, buyer.name as buyer_name, orders.country, orders.locale,
  line.external_line as line, entitled.pattern_id as pattern, line.title, version.label as bought_version,
  line.quantity, line.price_minor, line.tax_minor, line.licence,
  case when entitled.customer_id <> orders.customer_id then owner.email end as gift_email,
  case when entitled.customer_id <> orders.customer_id then owner.name end as gift_name,
  entitled.state, entitled.reason, entitled.granted_at
from ledger.order_line line
join ledger.entitlement entitled on entitled.order_line_id = line.id
join ledger.orders on orders.id = line.order_id
join ledger.channel_account account on account.id = orders.channel_account_id
join ledger.customer buyer on buyer.id = orders.customer_id
join ledger.customer owner on owner.id = entitled.customer_id
left join lateral (
  select external_id from ledger.customer_identity
  where customer_id = buyer.id and channel_account_id = orders.channel_account_id order by external_id limit 1
) identity on true
left join ledger.released_version version on version.id = line.released_version_id
where :afterOrder::uuid is null
  or (line.order_id, line.external_line) > (:afterOrder::uuid, :afterLine)
order by line.order_id, line.external_line limit :limit`;

/** All rights, those of one order together, some at a time: the last costs what the first does. */
export async function* readRights(strapi: Core.Strapi): AsyncGenerator<PortableRight> {
  const db = service(strapi, knexKey)();
  let last: Row | undefined;
  for (;;) {
    const rows = await somePage(db, last);
    const known = await slugsOf(strapi, rows);
    for (const row of rows) yield portable(row, known.get(row.pattern) ?? null);
    if (rows.length < batch) return;
    last = rows.at(-1);
  }
}

async function somePage(db: Knex, last: Row | undefined): Promise<Row[]> {
  const { rows } = (await db.raw(select, {
    afterOrder: last?.order_id ?? null,
    afterLine: last?.line ?? '',
    limit: batch,
  })) as { rows: Row[] };
  return rows;
}

async function slugsOf(strapi: Core.Strapi, rows: readonly Row[]): Promise<Map<string, string>> {
  const documentIds = [...new Set(rows.map(({ pattern }) => pattern))];
  const found = slugs.parse(
    await strapi.db.query('api::pattern.pattern').findMany({
      select: ['documentId', 'slug'],
      where: { documentId: { $in: documentIds } },
    }),
  );
  return new Map(
    found.flatMap(({ documentId, slug }) => (typeof slug === 'string' ? [[documentId, slug] as const] : [])),
  );
}

function portable({ id: _id, order_id: _order, ...row }: Row, slug: string | null): PortableRight {
  return {
    ...row,
    slug,
    placed_at: row.placed_at.toISOString(),
    granted_at: row.granted_at.toISOString(),
    price_minor: Number(row.price_minor),
    tax_minor: Number(row.tax_minor),
  };
}
