import OpenAI from 'openai';
import type { RunOutcome } from '../contract';
import { DomainError } from '../../../kernel/errors/domain-error';

type Failure = Exclude<RunOutcome, 'done' | 'nothing-to-read'>;

/** What a failed call means to an operator. Unknown errors are bugs and go up. */
export function failureOutcome(error: unknown): Failure {
  if (error instanceof OpenAI.APIConnectionError || error instanceof OpenAI.APIUserAbortError) {
    return isTooLarge(error) ? 'malformed' : 'unreachable';
  }
  if (error instanceof OpenAI.APIError) return ofStatus(error.status as number | undefined);
  if (error instanceof DomainError || isAbort(error)) return 'unreachable';
  // The vendor's client reads an answer that is no JSON with `JSON.parse`.
  if (error instanceof SyntaxError) return 'malformed';
  throw error;
}

function ofStatus(status: number | undefined): Failure {
  if (status === 401 || status === 403) return 'wrong-key';
  if (status === 404) return 'unknown-model';
  if (status === 429) return 'rate-limited';
  if (status === undefined) return 'unreachable';
  return status >= 500 ? 'server-failed' : 'not-understood';
}

function isTooLarge({ cause }: Error): boolean {
  return cause instanceof DomainError && cause.code === 'http/answer-too-large';
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
