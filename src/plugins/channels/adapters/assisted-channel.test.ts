import { createAssistedChannel } from './assisted-channel';
import { channelAdapterSuite } from './channel-adapter.suite';

channelAdapterSuite('a shop filled by hand', () =>
  Promise.resolve({
    adapter: createAssistedChannel(),
    config: { profile: 'etsy' },
    outgoing: null,
    willing: (change) => ({ ...change, byHand: { externalId: '4711', url: null } }),
    unwilling: (change) => change,
  }),
);

it('takes the limits of its platform into what it can', () => {
  const adapter = createAssistedChannel();
  expect(adapter.capabilities({ profile: 'ravelry' })).toMatchObject({
    automatic: false,
    fileFormats: ['pdf'],
    fileBytes: 50_000_000,
  });
  expect(adapter.capabilities({ profile: 'generic' })).toMatchObject({ fileCount: null, fileFormats: null });
});
