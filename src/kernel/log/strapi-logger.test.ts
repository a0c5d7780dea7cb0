import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { createStrapiLogFormat } from './strapi-logger';

interface StrapiLogger {
  info(...words: unknown[]): void;
  http(...words: unknown[]): void;
  error(...words: unknown[]): void;
}
interface StrapiLoggerPackage {
  createLogger(options: object): StrapiLogger;
  winston: { transports: { Stream: new (options: { stream: Writable }) => unknown } };
}

/** Strapi's own logger, as Strapi itself finds it, with our format. */
function open(): { log: StrapiLogger; lines: string[] } {
  const strapi = createRequire(require.resolve('@strapi/strapi/package.json'));
  const { createLogger, winston } = strapi('@strapi/logger') as StrapiLoggerPackage;
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const format = createStrapiLogFormat({ now: () => new Date('2026-11-23T09:00:00Z') });
  return { log: createLogger({ format, transports: [new winston.transports.Stream({ stream })] }), lines };
}

const parse = (line: string | undefined): unknown => JSON.parse(line ?? 'null');

it('writes Strapi’s lines in our form, without download tokens', () => {
  const { log, lines } = open();
  log.http('GET /d/canary-canary-canary?x=1 (12 ms) 200');
  expect(parse(lines[0])).toEqual({
    at: '2026-11-23T09:00:00.000Z',
    level: 'http',
    msg: 'GET /d/[redacted]?x=1 (12 ms) 200',
    room: 'strapi',
  });
});

const failed = (): Error =>
  Object.assign(new Error(`update "customer" set "email" = 'canary' where "id" = 1 - canceling statement`), {
    code: '57014',
    severity: 'ERROR',
    detail: 'canary',
    bindings: ['canary'],
  });

it.each<[string, (log: StrapiLogger) => void]>([
  ['alone', (log) => log.error(failed())],
  ['after words', (log) => log.error('cannot save', failed())],
  ['as a message', (log) => log.error({ message: failed() })],
])('writes an error %s without its statement', (_name, write) => {
  const { log, lines } = open();
  write(log);
  expect(lines.join()).not.toContain('canary');
  expect(parse(lines[0])).toMatchObject({
    level: 'error',
    msg: expect.stringMatching(/\[sql\] - canceling statement$/) as unknown,
  });
  expect(lines[0]).toContain('strapi-logger.test');
});

it('writes objects and nothing at all', () => {
  const { log, lines } = open();
  log.info({ message: { password: 'canary', page: 1 } });
  log.info(undefined);
  expect(lines.map(parse)).toMatchObject([{ msg: '{"password":"[redacted]","page":1}' }, { msg: '""' }]);
});
