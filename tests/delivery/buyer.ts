import type supertest from 'supertest';
import type { TestApp } from '../support/boot';
import { eventually } from '../support/eventually';
import { sale, type Shop } from '../orders/shop';
import type { ScriptedSmtp } from './scripted-smtp';

/** Somebody who bought a pattern and has the mail. */
export interface Buyer {
  email: string;
  order: string;
  /** `/d/<token>` */
  page: string;
  token: string;
  entitlementId: string;
  /** Where the page's forms go, the recommended file first. */
  files: () => Promise<string[]>;
  /** Presses a file's button; resolves to where its bytes are. */
  mint: (action: string) => supertest.Test;
}

/** Sells a pattern and waits for the receipt. */
export async function buy(
  app: TestApp,
  { shop, smtp }: { shop: Shop; smtp: ScriptedSmtp },
  pattern: string,
  customer: Record<string, unknown> = {},
): Promise<Buyer> {
  const event = sale([{ pattern }]);
  Object.assign(event.data['customer'] as object, customer);
  const { email } = event.data['customer'] as { email: string };
  await shop.send(event).expect(200);
  const { mail } = await eventually(() => Promise.resolve(smtp.mails.find(({ to }) => to === email)));
  const token = /\/d\/([\w-]{43})/.exec(mail.text ?? '')?.[1] ?? '';
  const { rows } = await app.db.raw<{ rows: { id: string }[] }>(
    `select entitled.id from ledger.entitlement entitled join ledger.order_line line on line.id = entitled.order_line_id
     join ledger.orders on orders.id = line.order_id where orders.external_id = ?`,
    [event.data.order],
  );
  return {
    email,
    token,
    page: `/d/${token}`,
    order: event.data.order,
    entitlementId: rows[0]!.id,
    async files() {
      const { text } = await app.request.get(`/d/${token}`).set('Accept', 'text/html').expect(200);
      return [...text.matchAll(/action="([^"]+)"/g)].map(([, action]) => action!);
    },
    mint: (action) => app.request.post(action),
  };
}

/** A body as bytes, whatever its type says. */
export function bytes(test: supertest.Test): supertest.Test {
  return test.buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
}
