import { bootApp, type TestApp } from '../support/boot';

const token = 'a-metrics-token-of-some-length';
let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_METRICS_TOKEN: token });
});
afterAll(() => app.stop());

it('tells its figures to whoever has the token, and nobody else', async () => {
  await app.request.get('/metrics').expect(401);
  await app.request.get('/metrics').set('Authorization', 'Bearer wrong').expect(401);
  const { text } = await app.request.get('/metrics').set('Authorization', `Bearer ${token}`).expect(200);
  expect(text).toMatch(/^selvedge_jobs_waiting\{queue="quick"\} \d+$/m);
  expect(text).toMatch(/^selvedge_jobs_dead 0$/m);
  expect(text).toMatch(/^selvedge_messages_unknown 0$/m);
});
