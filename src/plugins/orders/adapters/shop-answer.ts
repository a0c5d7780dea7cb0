import type { z } from 'zod';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { HttpResponse } from '../../../kernel/http/http-client';

/** Reads a shop's answer by a schema. @throws DomainError as `OrderFeed` says */
export function readShopAnswer<Value>(schema: z.ZodType<Value>, answer: HttpResponse): Value {
  const { status, body, retryAfterMs } = answer;
  if (status === 401 || status === 403) throw shopRefused(status);
  if (status === 429)
    throw new DomainError('orders/shop-busy', 'The shop asks us to come back later.', {
      kind: 'unavailable',
      details: { retryAfterMs: retryAfterMs ?? 60_000 },
    });
  if (status !== 200) throw unreadable(`It answered with status ${String(status)}.`, status);
  const parsed = schema.safeParse(parse(body));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw unreadable(
    `Its answer is not as described: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`,
    status,
  );
}

export function shopRefused(status: number): DomainError {
  return new DomainError(
    'orders/shop-refused',
    'The shop does not take our access any more. Connect it anew.',
    {
      kind: 'conflict',
      details: { status },
    },
  );
}

function unreadable(message: string, status: number): DomainError {
  return new DomainError('orders/shop-unreadable', `The shop cannot be read. ${message}`, {
    kind: 'unavailable',
    details: { status },
  });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
