import type { Clock } from '../clock/clock';
import { systemClock } from '../clock/clock';
import { errorFacts } from './error-facts';
import { isError } from './is-error';
import { logLine } from './log';
import { redact, scrub } from './redact';

/** What winston hands to a format, and where it looks for the finished line (its package `triple-beam`). */
type Info = Record<string | symbol, unknown>;
const levelOf = Symbol.for('level');
const lineOf = Symbol.for('message');

interface WinstonFormat {
  transform(info: Info): Info;
}

/**
 * A winston format for Strapi's own logger (`server.logger.config.format`), so that its lines take the same form
 * and lose the same secrets as ours: request paths with download tokens, statements with their values.
 */
export function createStrapiLogFormat(clock: Clock = systemClock): WinstonFormat {
  return {
    transform(info) {
      const level = typeof info[levelOf] === 'string' ? info[levelOf] : 'info';
      const { message, fields } = told(info);
      return {
        ...info,
        level,
        message,
        [levelOf]: level,
        [lineOf]: logLine(clock.now(), level, message, fields),
      };
    },
  };
}

/** An error arrives as the info itself, as its message, or merged into it with its stack and driver's fields. */
function told(info: Info): { message: string; fields: Record<string, unknown> } {
  const error = [info, info.message].find((value) => isError(value));
  if (error !== undefined) return { message: errorFacts(error).message, fields: { room: 'strapi', error } };
  const message = scrub(
    typeof info.message === 'string' ? info.message : JSON.stringify(redact(info.message ?? '')),
  );
  if (typeof info.stack !== 'string') return { message, fields: { room: 'strapi' } };
  const stack = info.stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return { message, fields: { room: 'strapi', stack: stack.map((line) => line.trim()) } };
}
