import { randomBytes } from 'node:crypto';
import supertest from 'supertest';
import { withClient } from '../../src/kernel/postgres/databases';
import { startApp, type AppProcess } from '../support/app-process';
import { emptyDatabase } from '../support/empty-database';
import { runVerb } from '../support/run-verb';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

/** Everything a production wants; the tests take something away. */
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://shop.example',
  SELVEDGE_TRUST_PROXY: 'true',
  SELVEDGE_SMTP_URL: 'smtp://127.0.0.1:1',
  SELVEDGE_LOG_LEVEL: 'error',
};

async function refusal(env: Record<string, string | undefined>): Promise<string> {
  const app = await startApp(database.url, env);
  await expect(app.listening()).rejects.toThrow('The app ended (1)');
  return app.output();
}

const tablesOf = () =>
  withClient(database.url, async (client) => {
    const { rows } = await client.query(
      `select 1 from pg_tables where schemaname in ('public', 'ledger', 'jobs')`,
    );
    return rows.length;
  });

it('refuses a key that does not exist, names it and the one it looks like, and touches nothing', async () => {
  const said = await refusal({ SELVEDGE_ROEL: 'web', SELVEDGE_COLOUR: 'ecru', PORT: 'eighty' });
  expect(said).toContain('SELVEDGE_ROEL is not a setting of Selvedge; did you mean SELVEDGE_ROLE?');
  expect(said).toContain('SELVEDGE_COLOUR is not a setting of Selvedge');
  expect(said).toContain('PORT: ');
  expect(await tablesOf()).toBe(0);
});

it('refuses keys of the wrong form without repeating them', async () => {
  const bad = randomBytes(20).toString('hex');
  const said = await refusal({ SELVEDGE_KEYS: `k1:${bad}` });
  expect(said).toContain('secrets/bad-keys');
  expect(said).not.toContain(bad);
});

describe('in production', () => {
  it('refuses what is unsafe, naming each reason and how to mend it', async () => {
    const said = await refusal({
      ...production,
      PUBLIC_URL: 'http://shop.example',
      JWT_SECRET: 'changeme-changeme-changeme',
      SELVEDGE_DEMO: 'true',
      SELVEDGE_SMTP_URL: undefined,
    });
    expect(said).toContain('doctor/unsafe');
    for (const [reason, mend] of [
      ['JWT_SECRET is guessable.', 'openssl rand -base64 32'],
      ['Links in mails would not lead here safely.', 'Set PUBLIC_URL to the https address'],
      ['Demo data in production.', 'Unset SELVEDGE_DEMO.'],
      ['No mail server is set', 'Set SELVEDGE_SMTP_URL.'],
    ]) {
      expect(said).toContain(reason);
      expect(said).toContain(mend);
    }
    expect(said).not.toContain('changeme-changeme');
  });

  it('starts where nothing is unsafe', async () => {
    const app: AppProcess = await startApp(database.url, production);
    const url = await app.listening();
    await supertest(url).get('/healthz/ready').expect(200);
    app.signal('SIGTERM');
    await expect(app.ended).resolves.toEqual({ code: 0, signal: null });
  });

  it('refuses to bring its own database', async () => {
    const { code, out } = await runVerb(database.url, ['doctor'], { ...production, DATABASE_URL: undefined });
    expect(code).toBe(1);
    expect(out).toContain('postgres/embedded-in-production');
  });

  it('refuses the demo', async () => {
    const { code, out } = await runVerb(database.url, ['demo', '--once'], production);
    expect(code).toBe(1);
    expect(out).toContain('demo/in-production');
  });
});
