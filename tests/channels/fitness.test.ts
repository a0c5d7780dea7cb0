import {
  startReceiver,
  type WebhookReceiver,
} from '../../src/plugins/channels/adapters/webhook-receiver.fixture';
import { bootApp, type TestApp } from '../support/boot';
import { changeChannel } from '../support/change-setting';
import { eventsOf, openDesk, type Desk, type ListingView } from './desk';
import { releaseVersion, soldPattern } from './sold-pattern';

let app: TestApp;
let desk: Desk;
let receiver: WebhookReceiver;
beforeAll(async () => {
  app = await bootApp({ SELVEDGE_OUTBOUND_PRIVATE: 'true' });
  desk = await openDesk(app);
  receiver = await startReceiver();
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const blocking = ({ problems }: ListingView) => problems.filter(({ level }) => level === 'blocks');
const labels = (patternId: string) =>
  eventsOf(receiver, patternId).map((event) =>
    event.type === 'listing.updated' ? event.data.listing.version.label : event.type,
  );

it('sends nothing to a channel whose profile does not take the version, until it does', async () => {
  const { connection } = await desk.connect({ url: receiver.url });
  const { patternId } = await soldPattern(app, { title: 'Rosalie' });
  await changeChannel(app, 'website', { formats: ['pdf'] });
  const told = await desk.decide(connection.key, patternId, { wanted: true });
  expect(told.state).toBe('needs-you');
  expect(blocking(told)).toEqual([
    { level: 'blocks', rule: 'fileFormats', platform: 'website', value: 'svg', limit: 'pdf' },
  ]);
  expect(told.calls).toEqual([]);
  expect(labels(patternId)).toEqual([]);

  await changeChannel(app, 'website', { formats: [] });
  expect(blocking(await desk.until(connection.key, patternId, 'current'))).toEqual([]);
  expect(labels(patternId)).toEqual(['1.0.0']);

  await changeChannel(app, 'website', { mostBytes: 1 });
  expect(await desk.view(connection.key, patternId)).toMatchObject({ state: 'current' });
  await releaseVersion(app, patternId, { label: '1.1.0' });
  const kept = await desk.until(connection.key, patternId, 'needs-you');
  expect(blocking(kept)).toMatchObject([{ level: 'blocks', rule: 'fileBytes', limit: 1 }]);
  expect(labels(patternId)).toEqual(['1.0.0']);

  await desk.decide(connection.key, patternId, { wanted: false });
  await desk.until(connection.key, patternId, 'off');
  expect(labels(patternId)).toEqual(['1.0.0', 'listing.removed']);
});
