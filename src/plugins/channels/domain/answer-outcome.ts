import { DomainError } from '../../../kernel/errors/domain-error';
import type { ApplyOutcome } from '../contract';

/** What the answer to a signed event means (Standard Webhooks 1.0.0: only 2xx is a yes, redirects are a no). */
export function outcomeOfStatus(status: number): ApplyOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent', status };
  const reason = `The receiver answered ${status}.`;
  const passes = status === 408 || status === 425 || status === 429 || status >= 500;
  return { kind: passes ? 'later' : 'failed', reason, status };
}

/** What it means that none came. @throws what is no broken rule: a bug */
export function outcomeOfError(error: unknown): ApplyOutcome {
  if (!(error instanceof DomainError)) throw error;
  const { code, message, details } = error;
  if (code === 'http/private-address' || code === 'http/bad-url') return { kind: 'failed', reason: message };
  return { kind: details.mayHaveArrived === true ? 'lost' : 'later', reason: message };
}
