import { newOrderPoll } from '../../pollers-contract';
import { newPollOf, type PollDraft } from './poll-draft';

const drafts: PollDraft[] = [
  { channel: 'etsy', name: 'My Etsy shop', fields: { keystring: ' key ', sharedSecret: 'secret' } },
  { channel: 'ravelry', name: 'Ravelry', fields: { storeId: '12', username: 'u', password: 'p' } },
  {
    channel: 'woocommerce',
    name: 'Woo',
    key: 'woo-1',
    fields: { url: 'https://shop.example', consumerKey: 'ck', consumerSecret: 'cs' },
  },
];

it.each(drafts)('makes what the server takes of $channel', (draft) => {
  const made = newPollOf(draft);
  expect(newOrderPoll.parse(made)).toEqual(made);
});

it.each(drafts)('makes nothing of a $channel that lacks something', (draft) => {
  const [first] = Object.keys(draft.fields);
  expect(newPollOf({ ...draft, fields: { ...draft.fields, [first!]: ' ' } })).toBeUndefined();
  expect(newPollOf({ ...draft, name: ' ' })).toBeUndefined();
});

it('takes no store that is no number', () => {
  expect(
    newPollOf({ ...drafts[1]!, fields: { storeId: 'x', username: 'u', password: 'p' } }),
  ).toBeUndefined();
});
