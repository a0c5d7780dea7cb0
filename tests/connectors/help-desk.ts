import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type supertest from 'supertest';
import type { InquiryEvent } from '../../src/plugins/connectors/contract';
import type { TestApp } from '../support/boot';

export interface Sending {
  /** The event's id; a new one unless said. */
  id?: string;
  at?: Date;
  secret?: string;
  /** What is sent, where it is not what was signed. */
  body?: string | Buffer;
  headers?: Record<string, string>;
}

/** A help desk that tells us of inquiries, signed by the standard's own library. */
export interface HelpDesk {
  secret: string;
  path: string;
  send(event: InquiryEvent | string | object, sending?: Sending): supertest.Test;
}

export async function openHelpDesk(
  app: TestApp,
  admin: { Authorization: string },
  key = `desk-${randomUUID().slice(0, 8)}`,
): Promise<HelpDesk> {
  const { body } = await app.request
    .post('/selvedge/inquiry-sources')
    .set(admin)
    .send({ key, name: 'Help desk' })
    .expect(200);
  const { secret } = (body as { data: { secret: string } }).data;
  const path = `/api/connectors/inquiries/${key}`;
  return {
    secret,
    path,
    send(event, { id = `msg_${randomUUID()}`, at = new Date(), body: sent, headers, ...sending } = {}) {
      const signed = typeof event === 'string' ? event : JSON.stringify(event);
      return app.request
        .post(path)
        .set('Content-Type', 'application/json')
        .set('webhook-id', id)
        .set('webhook-timestamp', String(Math.floor(at.getTime() / 1_000)))
        .set('webhook-signature', new Webhook(sending.secret ?? secret).sign(id, at, signed))
        .set(headers ?? {})
        .send(sent ?? signed);
    },
  };
}

export function opened(pattern: string, over: Record<string, unknown> = {}): InquiryEvent {
  const now = new Date().toISOString();
  const data = {
    inquiry: `T-${randomUUID().slice(0, 8)}`,
    pattern,
    reason: 'print-scale',
    opened_at: now,
    ...over,
  };
  return { type: 'inquiry.opened', timestamp: now, data } as InquiryEvent;
}

export function solved(inquiry: string, solvedAt = new Date().toISOString()): InquiryEvent {
  return { type: 'inquiry.solved', timestamp: solvedAt, data: { inquiry, solved_at: solvedAt } };
}
