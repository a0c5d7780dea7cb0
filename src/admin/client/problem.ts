/** What went wrong, as the server said it: a stable code, a sentence for people, facts for the page. */
export interface Problem {
  /** 0 when the server was not reached. */
  status: number;
  code: string;
  message: string;
  details: Record<string, unknown>;
}

/** Reads any error of the admin's clients (a fetch error, an RTK Query error, a parsed body) as a Problem. */
export function problemOf(error: unknown): Problem {
  const said = record(error);
  const body = record(record(said['response'])['data']);
  const told = record(body['error'] ?? said['error'] ?? error);
  const details = record(told['details']);
  return {
    status: number(told['status']) ?? number(said['status']) ?? 0,
    code: text(told['code']) ?? text(details['code']) ?? text(told['name']) ?? 'unknown',
    message: text(told['message']) ?? text(said['message']) ?? '',
    details,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
