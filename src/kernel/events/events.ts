import { z } from 'zod';
import type { NewId } from '../ids/ids';
import { defineJob } from '../jobs/job';
import type { Jobs } from '../jobs/jobs';
import { json } from '../ledger/rows';
import type { InTransaction, Trx } from '../ledger/transaction';
import { serviceKey } from '../service';
import { happening, type EventType, type Happening, type RecordedEvent } from './event';

/** Only enqueues or records, in the transaction it is given; applied once a subscriber and event. */
export type Subscriber<Payload> = (event: RecordedEvent<Payload>, trx: Trx) => Promise<void>;

export interface Events {
  /** Appends the event and hands it to its subscribers, all in the caller's transaction. Resolves to its id. */
  publish<Payload>(trx: Trx, type: EventType<Payload>, payload: Payload): Promise<string>;
  /** The same for several at once, in as many statements as for one. */
  publishAll(trx: Trx, happenings: readonly Happening[]): Promise<void>;
  /** `name` (`plugin.verb-noun`) stays the same over releases: it marks what has been handled. */
  subscribe<Payload>(type: EventType<Payload>, name: string, subscriber: Subscriber<Payload>): void;
}

export const eventsKey = serviceKey<Events>('kernel::events');

const deliverEvent = defineJob({
  name: 'kernel.deliver-event',
  version: 1,
  queue: 'events',
  schema: z.object({ eventId: z.string(), subscriber: z.string() }),
});

interface EventRow {
  id: string;
  name: string;
  version: number;
  payload: unknown;
  occurred_at: Date;
}

type Delivery = (row: EventRow, trx: Trx) => Promise<void>;

export function createEvents({
  jobs,
  transaction,
  newId,
}: {
  jobs: Jobs;
  transaction: InTransaction;
  newId: NewId;
}): Events {
  const subscribers = new Map<string, Map<string, Delivery>>();

  jobs.handle(deliverEvent, ({ eventId, subscriber }) =>
    transaction(async (trx) => {
      const ledger = trx.withSchema('ledger');
      const row = (await ledger.table('event').where({ id: eventId }).first()) as EventRow | undefined;
      if (row === undefined) throw new Error(`Event ${eventId} is not in the ledger`);
      const deliver = subscribers.get(row.name)?.get(subscriber);
      if (deliver === undefined) throw new Error(`Nothing here is called ${subscriber}`);
      const handled = await trx
        .withSchema('ledger')
        .table('event_handled')
        .insert({ event_id: eventId, subscriber })
        .onConflict()
        .ignore()
        .returning('event_id');
      if (handled.length > 0) await deliver(row, trx);
    }),
  );

  async function record(trx: Trx, happenings: readonly Happening[]): Promise<string[]> {
    if (happenings.length === 0) return [];
    const rows = happenings.map(({ name, version, payload }) => ({ id: newId(), name, version, payload }));
    await trx
      .withSchema('ledger')
      .table('event')
      .insert(rows.map((row) => ({ ...row, payload: JSON.stringify(row.payload) })));
    const deliveries = rows.flatMap(({ id, name }) =>
      [...(subscribers.get(name)?.keys() ?? [])].map((subscriber) => ({ eventId: id, subscriber })),
    );
    await jobs.enqueueAll(trx, deliverEvent, deliveries);
    return rows.map(({ id }) => id);
  }

  return {
    async publish(trx, type, payload) {
      const [id] = await record(trx, [happening(type, payload)]);
      return id!;
    },
    async publishAll(trx, happenings) {
      await record(trx, happenings);
    },
    subscribe(type, name, subscriber) {
      const named = subscribers.get(type.name) ?? new Map<string, Delivery>();
      if (named.has(name)) throw new Error(`${name} subscribes twice to ${type.name}`);
      named.set(name, ({ id, name: eventName, version, payload, occurred_at }, trx) =>
        subscriber(
          {
            id,
            name: eventName,
            version,
            payload: type.schema.parse(json(payload)),
            occurredAt: occurred_at,
          },
          trx,
        ),
      );
      subscribers.set(type.name, named);
    },
  };
}
