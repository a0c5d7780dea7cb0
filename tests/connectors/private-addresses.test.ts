import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createHttpClient } from '../../src/kernel/http/http-client';
import { createSubscription } from '../../src/plugins/connectors/server/webhooks/change-subscriptions';
import { bootApp, type TestApp } from '../support/boot';
import { webhookDesk, type WebhookDesk } from './webhook-desk';

let app: TestApp;
let admin: { Authorization: string };
let desk: WebhookDesk;
let trap: Server;
let port: number;
let connections = 0;

/** As somewhere in production: private addresses are refused. Something on this machine listens for what slips through. */
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'false', SELVEDGE_ROLE: 'web' });
  admin = await app.admin();
  desk = webhookDesk(app, admin);
  trap = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  port = (trap.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => trap.close(resolve));
  await app.stop();
});

const eventTypes = ['order.recorded' as const];

it.each([
  'http://example.com/hook',
  'https://127.0.0.1/hook',
  'https://localhost/hook',
  'https://127.1/hook',
  'https://0x7f.0.0.1/hook',
  'https://2130706433/hook',
  'https://0177.0.0.1/hook',
  'https://[::1]/hook',
  'https://[::ffff:127.0.0.1]/hook',
  'https://[::ffff:7f00:1]/hook',
  'https://10.0.0.8/hook',
  'https://172.16.0.1/hook',
  'https://192.168.1.1/hook',
  'https://169.254.169.254/latest/meta-data',
  'https://[fd00::1]/hook',
  'https://[64:ff9b::7f00:1]/hook',
  'https://[2002:7f00:1::]/hook',
  'https://0.0.0.0/hook',
  'https://user:word@example.com/hook',
  'https://example.com:6379/hook',
  'ftp://example.com/hook',
  'javascript:alert(1)',
  'not an address',
])('refuses %s when it is typed', async (url) => {
  const input = { name: 'Inside', url, eventTypes };
  const { body } = await app.request.post('/selvedge/webhooks').set(admin).send(input).expect(422);
  expect(body).toMatchObject({ error: { code: 'connectors/unsafe-url' } });
  expect(await app.db.withSchema('ledger').table('webhook_subscription')).toEqual([]);
});

describe('a name that leads elsewhere later', () => {
  /** Public when an admin types it, private when it is sent to. */
  const changing = (answers: string[]) => {
    const resolve = (): Promise<LookupAddress[]> =>
      Promise.resolve([{ address: answers.length > 1 ? answers.shift()! : answers[0]!, family: 4 }]);
    const tools = desk.freshTools({ resolve });
    return { ...tools, http: createHttpClient({ ...tools, resolve, ports: [443, port] }) };
  };

  it.each([['127.0.0.1'], ['10.0.0.8'], ['169.254.169.254']])(
    '%s: is asked again and not called',
    async (inside) => {
      const tools = changing(['93.184.216.34', inside]);
      const input = { name: 'Rebinding', url: 'https://hooks.example/in', eventTypes };
      const { id } = await createSubscription(tools, input, 'test');
      await app.db
        .withSchema('ledger')
        .table('webhook_subscription')
        .where({ id })
        .update({ url: `https://hooks.example:${port}/in` });
      const delivery = await desk.tryNow(await desk.ping(id), tools);
      expect(delivery).toMatchObject({
        state: 'failed',
        attempts: 1,
        last_status: null,
        last_error: 'The address does not lead to the public internet.',
      });
    },
  );

  it.each(['https://127.0.0.1', 'https://[::1]', 'https://localhost', 'https://127.1', 'http://127.0.0.1'])(
    'nor is %s called if it got into the table some other way',
    async (origin) => {
      const tools = changing(['93.184.216.34', '127.0.0.1']);
      const input = { name: 'Inside', url: 'https://hooks.example/in', eventTypes };
      const { id } = await createSubscription(tools, input, 'test');
      await app.db
        .withSchema('ledger')
        .table('webhook_subscription')
        .where({ id })
        .update({ url: `${origin}:${port}/in` });
      const delivery = await desk.tryNow(await desk.ping(id), tools);
      expect(delivery).toMatchObject({ state: 'failed', last_status: null });
    },
  );

  it('the trap saw nobody', () => {
    expect(connections).toBe(0);
  });
});
