import type { z } from 'zod';

/** A past fact, `noun.verbed`. Its payload carries ids, never names, addresses or tokens. */
export interface EventType<Payload> {
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodType<Payload>;
}

export function defineEvent<Payload>(event: EventType<Payload>): EventType<Payload> {
  return event;
}

/** An event that is about to be recorded; its payload fits its type. */
export interface Happening {
  readonly name: string;
  readonly version: number;
  readonly payload: unknown;
}

export function happening<Payload>(
  { name, version, schema }: EventType<Payload>,
  payload: Payload,
): Happening {
  return { name, version, payload: schema.parse(payload) };
}

/** An event as the ledger keeps it. */
export interface RecordedEvent<Payload> {
  id: string;
  name: string;
  version: number;
  payload: Payload;
  occurredAt: Date;
}
