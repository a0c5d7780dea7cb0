import { randomUUID } from 'node:crypto';
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

/** A shop's own sender: signs every try anew, and repeats until it hears a yes. */
export interface Sender {
  once(url: string, delivery: Delivery): Promise<Heard>;
  /** Tries one address after the other, a little later each time, as senders do. Resolves to all it heard. */
  untilTaken(urls: readonly string[], delivery: Delivery): Promise<Heard[]>;
}

export function openSender(secret: string): Sender {
  const signer = new Webhook(secret);
  const once = async (url: string, { id, body }: Delivery): Promise<Heard> => {
    const at = new Date();
    const begun = performance.now();
    const patience = new AbortController();
    // Shops wait so long and no longer; Shopify gives up after five seconds.
    const timer = setTimeout(() => {
      patience.abort();
    }, 20_000);
    const status = await fetch(`${url}/api/orders/inbound`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, body),
      },
      body,
      signal: patience.signal,
    }).then(
      async (answer) => {
        await answer.arrayBuffer().catch(() => undefined);
        return answer.status;
      },
      () => 'cut' as const,
    );
    clearTimeout(timer);
    return { status, ms: performance.now() - begun };
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
