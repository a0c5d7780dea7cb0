import { DomainError } from '../../../kernel/errors/domain-error';
import type { HttpClient } from '../../../kernel/http/http-client';
import type { TryResult } from '../domain/decide-try';

export interface SentTry {
  result: TryResult;
  /** The beginning of what the receiver answered; empty where nothing came. */
  answer: string;
}

/** An answer's body decides nothing; more of it than this is not read. */
const mostAnswerBytes = 64 * 1024;

/** Makes one try, to the public internet only unless `allowPrivate`. Redirects are not followed. */
export async function sendWebhook(
  http: HttpClient,
  message: {
    url: string;
    headers: Record<string, string>;
    body: string;
    timeoutMs: number;
    allowPrivate: boolean;
  },
): Promise<SentTry> {
  try {
    const { status, retryAfterMs, body } = await http.request({
      ...message,
      method: 'POST',
      attempts: 1,
      maxBytes: mostAnswerBytes,
    });
    return { result: { kind: 'answered', status, retryAfterMs }, answer: body.toString('utf8') };
  } catch (error) {
    if (error instanceof DomainError) return { result: failed(error), answer: '' };
    throw error;
  }
}

function failed({ code, message, details }: DomainError): TryResult {
  const { status, retryAfterMs, mayHaveArrived } = details;
  if (code === 'http/answer-too-large' && typeof status === 'number')
    return { kind: 'answered', status, retryAfterMs: null };
  if (typeof retryAfterMs === 'number') return { kind: 'postponed', reason: message, retryAfterMs };
  return { kind: mayHaveArrived === true ? 'lost' : 'not-sent', reason: message };
}
