import type { Context } from 'koa';
import { checkSignature, type SignatureVerdict } from './check-signature';
import { readRawBody } from './raw-body';

export type Received =
  | { kind: 'genuine'; id: string; body: Buffer }
  | { kind: 'too-large' }
  | Exclude<SignatureVerdict, { kind: 'genuine' }>;

/** Reads a message of Standard Webhooks 1.0.0 and tells who may have sent it; the room says so in its own codes. */
export async function receiveSigned(
  ctx: Context,
  { limit, secrets, now }: { limit: number; secrets: readonly string[]; now: Date },
): Promise<Received> {
  const read = await readRawBody(ctx.req, limit);
  if (read.kind === 'too-large') return read;
  const headers = {
    id: header(ctx, 'webhook-id'),
    timestamp: header(ctx, 'webhook-timestamp'),
    signature: header(ctx, 'webhook-signature'),
  };
  const verdict = checkSignature(headers, read.body, { secrets, now });
  return verdict.kind === 'genuine' ? { ...verdict, body: read.body } : verdict;
}

function header(ctx: Context, name: string): string | undefined {
  const value = ctx.get(name);
  return value === '' ? undefined : value;
}
