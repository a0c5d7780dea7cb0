import type { IncomingMessage } from 'node:http';
import { DomainError } from '../../../kernel/errors/domain-error';

/**
 * A request's bytes as they came, for a signature is over bytes. Nothing beyond `limit` is kept, and the connection
 * stays open so that the refusal can be read.
 * @throws DomainError `orders/too-large`
 */
export async function readRawBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) {
      throw new DomainError('orders/too-large', `An order has at most ${limit} bytes.`, {
        kind: 'too-large',
        details: { limit },
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
