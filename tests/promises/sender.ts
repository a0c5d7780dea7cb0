import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';

export interface Delivery {
  id: string;
  body: string;
}

/** What a sender hears: a status, or nothing because the connection was cut. */
export interface Heard {
  status: number | 'cut';
  ms: number;
}

/** A shop's own sender: keeps connections open, signs every try anew, and repeats until it hears a yes. */
export interface Sender {
  once(url: string, delivery: Delivery): Promise<Heard>;
  /** Tries one address after the other, a little later each time, as senders do. Resolves to all it heard. */
  untilTaken(urls: readonly string[], delivery: Delivery): Promise<Heard[]>;
  close(): void;
}

export function openSender(secret: string, connections = 40): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const signer = new Webhook(secret);
  const once = (url: string, { id, body }: Delivery): Promise<Heard> => {
    const at = new Date();
    const begun = performance.now();
    return new Promise((resolve) => {
      const end = (status: Heard['status']) => {
        resolve({ status, ms: performance.now() - begun });
      };
      const post = request(
        `${url}/api/orders/inbound`,
        {
          method: 'POST',
          agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
            'webhook-signature': signer.sign(id, at, body),
          },
        },
        (response) => {
          response.resume();
          response.once('end', () => {
            end(response.statusCode ?? 0);
          });
          response.once('error', () => {
            end('cut');
          });
        },
      );
      post.once('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the server closed just as we wrote: every client of HTTP sends again on a new one.
        if (post.reusedSocket && error.code === 'ECONNRESET') resolve(once(url, { id, body }));
        else end('cut');
      });
      // Shops wait so long and no longer; Shopify gives up after five seconds.
      post.setTimeout(20_000, () => post.destroy());
      post.end(body);
    });
  };
  return {
    once,
    async untilTaken(urls, delivery) {
      const heard: Heard[] = [];
      for (let count = 0; ; count += 1) {
        heard.push(await once(urls[count % urls.length]!, delivery));
        if (heard.at(-1)!.status === 200) return heard;
        await wait(100 + Math.random() * 200);
      }
    },
    close: () => {
      agent.destroy();
    },
  };
}

/** Sales of one pattern to a customer each. */
export function sales(patternId: string, count: number): Delivery[] {
  const at = new Date().toISOString();
  return Array.from({ length: count }, (_, index) => {
    const data = {
      order: `#${String(index + 1)}-${randomUUID().slice(0, 8)}`,
      placed_at: at,
      currency: 'EUR',
      customer: { email: `${randomUUID()}@example.com`, name: 'Zoë Maker', locale: 'en', country: 'DE' },
      lines: [{ external_line: 'l1', pattern: patternId, quantity: 1, price_minor: 900 }],
      total_minor: 900,
    };
    return { id: `msg_${randomUUID()}`, body: JSON.stringify({ type: 'order.placed', timestamp: at, data }) };
  });
}

/** Does all of it, so many at a time. */
export async function spread<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < items.length) {
        const index = next;
        next += 1;
        await work(items[index]!, index);
      }
    }),
  );
}
