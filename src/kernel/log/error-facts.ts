import { isError } from './is-error';
import { scrub } from './scrub';

/** What a log says of an error: never a statement's values, which drivers put into the message and its fields. */
export type ErrorFacts = {
  name: string;
  message: string;
  code?: string;
  /** Where Postgres says it happened. */
  table?: string;
  constraint?: string;
  /** The calls, innermost first. */
  stack?: string[];
  cause?: ErrorFacts;
};

const deepest = 4;
const mostFrames = 12;

export function errorFacts(error: Error, depth = 0): ErrorFacts {
  const code = textField(error, 'code');
  const stack = frames(error);
  return {
    name: scrub(error.name),
    message: messageOf(error, code),
    ...(code === undefined ? {} : { code: scrub(code) }),
    ...(isFromPostgres(error, code)
      ? { table: textField(error, 'table'), constraint: textField(error, 'constraint') }
      : {}),
    ...(stack.length === 0 ? {} : { stack }),
    ...(isError(error.cause) && depth < deepest ? { cause: errorFacts(error.cause, depth + 1) } : {}),
  };
}

/** Class 22 of Postgres's errors ("data exception") quotes the value it refuses. */
function messageOf(error: Error, code: string | undefined): string {
  if (isFromPostgres(error, code) && code?.startsWith('22') === true) return 'the database refused a value';
  return scrub(error.message);
}

function isFromPostgres(error: Error, code: string | undefined): boolean {
  return 'severity' in error && code !== undefined && /^[0-9A-Z]{5}$/.test(code);
}

/** The stack repeats the message before its frames; the message is told once, scrubbed. */
function frames(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const at = stack.indexOf(error.message);
  const calls = at === -1 ? stack : stack.slice(at + error.message.length);
  return calls
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, mostFrames)
    .map((line) => scrub(line.trim().slice(3)));
}

function textField(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
