import { DomainError } from '../errors/domain-error';

/** Nothing came in time; `mayHaveArrived` when the connection already stood. */
export function timeout(timeoutMs: number, mayHaveArrived: boolean): DomainError {
  return new DomainError('http/timeout', `No answer within ${timeoutMs} ms.`, {
    kind: 'unavailable',
    details: { timeoutMs, mayHaveArrived },
  });
}
