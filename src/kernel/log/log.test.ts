import { DomainError } from '../errors/domain-error';
import { createLog, type LogLevel } from './log';

const at = new Date('2026-11-23T09:00:00.000Z');

function open(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const log = createLog({ level, write: (line) => lines.push(line), clock: { now: () => at } });
  return { log, lines, last: (): unknown => JSON.parse(lines.at(-1) ?? 'null') };
}

it('writes one line of JSON with the fields of its parents', () => {
  const { log, lines, last } = open();
  log.child({ room: 'jobs' }).child({ jobId: '7' }).warn('took\nlong', { ms: 1200 });
  expect(lines.join()).not.toContain('\n');
  expect(last()).toEqual({
    at: at.toISOString(),
    level: 'warn',
    msg: 'took\nlong',
    room: 'jobs',
    jobId: '7',
    ms: 1200,
  });
  expect(lines[0]).toMatch(/^\{"at":"2026-11-23T09:00:00.000Z","level":"warn","msg":/);
});

it('lets no field pretend to be the line itself', () => {
  const { log, last } = open();
  log.info('real', { at: 'never', level: 'debug', msg: 'forged' });
  expect(last()).toEqual({ at: at.toISOString(), level: 'info', msg: 'real' });
});

it.each<[LogLevel, number]>([
  ['debug', 4],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
])('at level %s writes %i of four', (level, count) => {
  const { log, lines } = open(level);
  for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each]('x');
  expect(lines).toHaveLength(count);
});

it('redacts words, fields, child fields and errors', () => {
  const { log, lines, last } = open();
  const error = new DomainError('mail/refused', 'for canary@example.com', {
    details: { apiKey: 'canary', attempt: 2 },
    cause: new Error('Bearer canary-canary-canary'),
  });
  log.child({ token: 'canary' }).error('sent to canary@example.com', { error, password: 'canary' });
  expect(lines.join()).not.toContain('canary');
  expect(last()).toMatchObject({
    msg: 'sent to [e-mail]',
    error: {
      name: 'DomainError',
      code: 'mail/refused',
      details: { attempt: 2 },
      cause: { message: 'Bearer [redacted]' },
    },
  });
});
