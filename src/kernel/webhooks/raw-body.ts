import type { IncomingMessage } from 'node:http';

/**
 * A request's bytes as they came, for a signature is over bytes; `too-large` beyond `limit`. Nothing beyond it is
 * kept, and the connection stays open so that the refusal can be read.
 */
export async function readRawBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ kind: 'whole'; body: Buffer } | { kind: 'too-large' }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return { kind: 'whole', body: Buffer.concat(chunks) };
}
