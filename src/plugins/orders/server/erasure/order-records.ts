import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sqlRecord, type CustomerRecord } from '../../../../kernel/ledger/customer-record';
import { knexKey } from '../../../../kernel/kernel';
import { table } from '../../../../kernel/ledger/rows';
import { service } from '../../../../kernel/service';
import { entitlementsKey, erasureKey } from '../../contract';

/** Orders that a customer paid, and those whose rights are theirs. */
const theirOrders = `(
  select id from ledger.orders where customer_id = :customerId
  union
  select order_id from ledger.gift where recipient_id = :customerId)`;
const theirRights = `(
  select entitled.id from ledger.entitlement entitled where entitled.customer_id = :customerId
  union
  select entitled.id from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
  where line.order_id in ${theirOrders})`;
/** What operators wrote about, as the audit names it. */
const theirSubjects = `(
  select 'customer:' || :customerId
  union all select 'order:' || id from ${theirOrders} orders(id)
  union all select 'entitlement:' || id from ${theirRights} rights(id)
  union all select 'message:' || id from ledger.message where customer_id = :customerId
  union all select 'link:' || link.id from ledger.download_link link where link.entitlement_id in ${theirRights})`;

/** What this room knows of a customer, and what of the channels' log might name them. */
export function addOrderRecords(strapi: Core.Strapi): void {
  const erasures = service(strapi, erasureKey);
  const db = service(strapi, knexKey);
  erasures.add(activeRights(strapi));
  for (const record of records(db)) erasures.add(record);
}

/** First of all the rights end: every path to a file asks them. */
function activeRights(strapi: Core.Strapi): CustomerRecord {
  return {
    name: 'rights',
    tell: sqlRecord(service(strapi, knexKey), {
      name: 'rights',
      tell: `select entitled.id, line.title, entitled.pattern_id as "patternId", entitled.state, entitled.reason,
          entitled.granted_at as "grantedAt", entitled.changed_at as "changedAt", orders.external_id as "order"
        from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
        join ledger.orders on orders.id = line.order_id
        where entitled.customer_id = :customerId order by entitled.granted_at`,
    }).tell,
    async forget(trx, { customerId }) {
      const rights = await table<{ id: string; customer_id: string; state: string }>(trx, 'entitlement')
        .where({ customer_id: customerId, state: 'active' })
        .orderBy('id')
        .select('id');
      const by = { actor: 'system', reason: 'erased' };
      for (const { id } of rights) await service(strapi, entitlementsKey).revoke(id, by);
      return rights.length;
    },
  };
}

function records(db: () => Knex): CustomerRecord[] {
  return [
    sqlRecord(db, {
      name: 'customer',
      tell: `select id, email, name, locale, consent, created_at as "createdAt", erased_at as "erasedAt"
        from ledger.customer where id = :customerId`,
      forget: [
        `update ledger.customer set email = null, name = null
         where id = :customerId and (email is not null or name is not null)`,
      ],
    }),
    sqlRecord(db, {
      name: 'identities',
      tell: `select account.key as "shop", identity.external_id as "id" from ledger.customer_identity identity
        join ledger.channel_account account on account.id = identity.channel_account_id
        where identity.customer_id = :customerId order by account.key`,
      forget: ['delete from ledger.customer_identity where customer_id = :customerId'],
    }),
    sqlRecord(db, {
      name: 'orders',
      tell: `select orders.id, account.key as "shop", orders.external_id as "number", orders.locale, orders.country,
          orders.currency, orders.total_minor::float8 as "totalMinor", orders.tax_minor::float8 as "taxMinor",
          orders.placed_at as "placedAt", orders.customer_id <> :customerId as "isGiftToThem",
          (select jsonb_agg(jsonb_build_object('title', line.title, 'quantity', line.quantity,
             'priceMinor', line.price_minor, 'taxMinor', line.tax_minor, 'licence', line.licence)
             order by line.external_line)
           from ledger.order_line line where line.order_id = orders.id) as lines,
          (select jsonb_agg(jsonb_build_object('amountMinor', refund.amount_minor, 'reason', refund.reason,
             'refundedAt', refund.refunded_at) order by refund.refunded_at)
           from ledger.refund where refund.order_id = orders.id) as refunds,
          (select jsonb_agg(jsonb_build_object('kind', fact.kind, 'reason', fact.reason, 'outcome', fact.outcome,
             'happenedAt', fact.happened_at) order by fact.happened_at)
           from ledger.order_fact fact where fact.order_id = orders.id) as claims,
          orders.country_signs as "countrySigns",
          gift.message as "giftMessage"
        from ledger.orders join ledger.channel_account account on account.id = orders.channel_account_id
        left join ledger.gift on gift.order_id = orders.id
        where orders.id in ${theirOrders} order by orders.placed_at`,
    }),
    sqlRecord(db, {
      name: 'reasons',
      forget: [
        `update ledger.refund set reason = '' where reason <> '' and order_id in ${theirOrders}`,
        `update ledger.order_fact set reason = '' where reason <> '' and order_id in ${theirOrders}`,
        `update ledger.gift set message = null, why = case when why is null then null else '[erased]' end
         where order_id in ${theirOrders} and (message is not null or why <> '[erased]')`,
        `update ledger.entitlement entitled set reason = '[erased]'
         from ledger.right_decision decision
         where decision.entitlement_id = entitled.id and decision.reason = entitled.reason
           and entitled.reason not in ('erased', '[erased]') and entitled.id in ${theirRights}`,
        `update ledger.right_decision set reason = '[erased]'
         where reason not in ('erased', '[erased]') and entitlement_id in ${theirRights}`,
        `update ledger.audit set details = jsonb_set(details, '{reason}', '"[erased]"')
         where details ->> 'reason' not in ('erased', '[erased]') and subject in ${theirSubjects}`,
        `update ledger.audit set details = jsonb_set(details, '{why}', '"[erased]"')
         where details ->> 'why' <> '[erased]' and subject in ${theirSubjects}`,
      ],
    }),
    sqlRecord(db, {
      name: 'inbox',
      forget: [
        `update ledger.inbox set body = null, redacted_at = now()
         where body is not null and verdict <> 'held' and (
           id in (select inbox_id from ledger.orders where id in ${theirOrders})
           or (source, about) in (
             select 'orders:' || account.key, orders.external_id from ledger.orders
             join ledger.channel_account account on account.id = orders.channel_account_id
             where orders.id in ${theirOrders})
           or position(lower(:email) in lower(body::text)) > 0)`,
        `update ledger.inbox set body = body #- '{data,reason}'
         where verdict = 'held' and body #> '{data,reason}' is not null and (
           (source, about) in (
             select 'orders:' || account.key, orders.external_id from ledger.orders
             join ledger.channel_account account on account.id = orders.channel_account_id
             where orders.id in ${theirOrders})
           or position(lower(:email) in lower(body #>> '{data,reason}')) > 0
           or position(lower(nullif(:name, '')) in lower(body #>> '{data,reason}')) > 0)`,
      ],
    }),
    sqlRecord(db, {
      name: 'pollRefusals',
      forget: [
        `update ledger.order_poll_refusal set said = '[erased]'
         where said <> '[erased]' and (
           (poll_id, external_id) in (
             select channel_account_id, external_id from ledger.orders where id in ${theirOrders})
           or position(lower(:email) in lower(said)) > 0
           or position(lower(nullif(:name, '')) in lower(said)) > 0)`,
      ],
    }),
    sqlRecord(db, {
      name: 'checkouts',
      tell: `select checkout.id, checkout.outcome, checkout.created_at as "createdAt", checkout.buyer
        from ledger.checkout join ledger.customer on customer.id = :customerId
        where position(customer.email in lower(checkout.buyer::text)) > 0 order by checkout.created_at`,
      forget: [
        `update ledger.checkout set buyer = null
         where buyer is not null and position(lower(:email) in lower(buyer::text)) > 0`,
      ],
    }),
    sqlRecord(db, {
      name: 'channelCalls',
      forget: [
        `update ledger.channel_call set request = null, response = null
         where position(lower(:email) in lower(coalesce(request::text, '') || coalesce(response::text, ''))) > 0`,
      ],
    }),
    sqlRecord(db, {
      name: 'decisions',
      tell: `select at, action, details ->> 'reason' as reason from ledger.audit
        where subject in ${theirSubjects} order by at`,
    }),
  ];
}
