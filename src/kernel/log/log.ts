import type { Clock } from '../clock/clock';
import { systemClock } from '../clock/clock';
import { redact, scrub, type Plain } from './redact';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof levels)[number];

/** What belongs to a line besides its words; an error goes under `error`. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A log whose every line carries these fields too, such as a request's or job's id. */
  child(fields: LogFields): Log;
}

export interface LogOptions {
  /** The least level that is written. */
  level: LogLevel;
  /** Takes one line of JSON `{ at, level, msg, ...fields }` without its line break. */
  write: (line: string) => void;
  clock?: Clock;
}

/** A structured log. Words and fields pass `redact`, so no caller has to remember what is secret. */
export function createLog(options: LogOptions): Log {
  return childLog(options, {});
}

function childLog(options: LogOptions, inherited: LogFields): Log {
  const { level: least, write, clock = systemClock } = options;
  const writer =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (levels.indexOf(level) < levels.indexOf(least)) return;
      write(logLine(clock.now(), level, message, { ...inherited, ...fields }));
    };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    child: (fields) => childLog(options, { ...inherited, ...fields }),
  };
}

/** One line; its own three names win over fields of the same name. */
export function logLine(at: Date, level: string, message: string, fields: LogFields): string {
  const own = { at: at.toISOString(), level, msg: scrub(message) };
  const plain = redact(fields);
  return JSON.stringify({ ...own, ...(isObject(plain) ? plain : {}), ...own });
}

function isObject(plain: Plain): plain is Record<string, Plain | undefined> {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}
