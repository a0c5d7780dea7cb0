import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type supertest from 'supertest';
import { service } from '../../src/kernel/service';
import { channelAccountsKey } from '../../src/plugins/orders/contract';
import type { TestApp } from '../support/boot';

export interface Event {
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

export interface Sending {
  /** The event's id; a new one unless said. */
  id?: string;
  at?: Date;
  secret?: string;
  /** Below `/api/orders/inbound`. */
  path?: string;
  /** What is sent, where it is not what was signed. */
  body?: string;
  headers?: Record<string, string>;
}

/** A shop that sells patterns elsewhere and tells us, signed by the standard's own library. */
export interface Shop {
  secret: string;
  send(event: Event | string, sending?: Sending): supertest.Test;
}

export async function openShop(app: TestApp): Promise<Shop> {
  const { secret } = await service(app.strapi, channelAccountsKey).rotateSecret('storefront', 'system');
  return {
    secret,
    send(event, { id = `msg_${randomUUID()}`, at = new Date(), path = '', body, headers, ...sending } = {}) {
      const signed = typeof event === 'string' ? event : JSON.stringify(event);
      return app.request
        .post(`/api/orders/inbound${path}`)
        .set('Content-Type', 'application/json')
        .set('webhook-id', id)
        .set('webhook-timestamp', String(Math.floor(at.getTime() / 1000)))
        .set('webhook-signature', new Webhook(sending.secret ?? secret).sign(id, at, signed))
        .set(headers ?? {})
        .send(body ?? signed);
    },
  };
}

interface Line {
  external_line?: string;
  pattern: string;
  quantity?: number;
  price_minor?: number;
  tax_minor?: number;
}

/** A sale of these lines to a new customer. */
export function sale(lines: Line[], over: Record<string, unknown> = {}): Event & { data: { order: string } } {
  const sold = lines.map((line, index) => ({
    external_line: `l${index + 1}`,
    quantity: 1,
    price_minor: 900,
    ...line,
  }));
  const now = new Date().toISOString();
  return {
    type: 'order.placed',
    timestamp: now,
    data: {
      order: `#${randomUUID().slice(0, 8)}`,
      placed_at: now,
      currency: 'EUR',
      customer: { email: `${randomUUID()}@example.com`, name: 'Zoë Maker', locale: 'en', country: 'DE' },
      lines: sold,
      total_minor: sold.reduce((sum, { quantity, price_minor }) => sum + quantity * price_minor, 0),
      ...over,
    },
  };
}

/** A refund of these lines, or of the whole order. */
export function refund(
  order: string,
  amount: number,
  lines?: { external_line: string; amount_minor: number }[],
): Event {
  const now = new Date().toISOString();
  const data = {
    order,
    refund: randomUUID(),
    refunded_at: now,
    amount_minor: amount,
    ...(lines && { lines }),
  };
  return { type: 'order.refunded', timestamp: now, data };
}
