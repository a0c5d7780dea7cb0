import { startReceiver } from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import { bootApp, type TestApp } from '../support/boot';
import { openDesk, type Desk } from './desk';
import { soldPattern } from './sold-pattern';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await bootApp();
  desk = await openDesk(app);
});
afterAll(() => app.stop());

it('refuses addresses of our own network at once where their form shows it', async () => {
  const receiver = await startReceiver();
  for (const url of [
    receiver.url,
    'http://shop.example/hook',
    'https://user:pw@shop.example',
    'https://a:25/',
  ]) {
    const { body } = await desk
      .ask('post', '/connections', { kind: 'website', key: 'no', name: 'No', config: { url } })
      .expect(400);
    expect(body).toMatchObject({ error: { code: 'http/bad-url' } });
  }
  await receiver.stop();
});

it('sends nothing to a name or number that leads into it, and says so', async () => {
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '169.254.169.254']) {
    const { connection } = await desk.connect({ url: `https://${host}/hook` });
    const { patternId } = await soldPattern(app);
    await desk.decide(connection.key, patternId, { wanted: true });
    const { calls } = await desk.until(connection.key, patternId, 'failed');
    expect(calls[0]).toMatchObject({
      state: 'failed',
      status: null,
      lastError: 'The address does not lead to the public internet.',
    });
  }
});
