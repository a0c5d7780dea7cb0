import fc from 'fast-check';
import {
  callStates,
  type CallState,
  type ListingContent,
  type ListingState,
  type Problem,
} from '../contract';
import { goodDocument } from './listing-document.fixture';
import { isToSend, listingState, type ListingFacts } from './listing-state';

const listed: ListingContent = { kind: 'listed', document: goodDocument() };
const removed: ListingContent = { kind: 'removed', sku: 'sku-1', patternId: 'abc123', reason: 'not-wanted' };
const blocked: Problem = { level: 'blocks', rule: 'title', platform: 'etsy', value: 141, limit: 140 };
const warned: Problem = { ...blocked, level: 'warns' };

const facts: ListingFacts = {
  wanted: true,
  desired: listed,
  desiredHash: 'new',
  served: null,
  servedHash: null,
  problems: [],
  call: null,
  automatic: true,
};
const old = { served: listed, servedHash: 'old' };
const gone = { wanted: false, desired: removed, desiredHash: 'gone' };

it.each<[string, Partial<ListingFacts>, ListingState]>([
  ['never decided', gone, 'off'],
  ['taken off before it was ever there', { ...gone, call: 'superseded' }, 'off'],
  ['taken off and told', { ...gone, served: removed, servedHash: 'gone' }, 'off'],
  ['taken off and not told yet', { ...gone, ...old }, 'waiting'],
  ['taken off in a shop filled by hand', { ...gone, ...old, automatic: false }, 'differs'],
  ['wanted but not published', { desired: removed, desiredHash: 'gone' }, 'needs-you'],
  [
    'wanted, withdrawn and told',
    { desired: removed, desiredHash: 'gone', served: removed, servedHash: 'gone' },
    'needs-you',
  ],
  ['wanted and new', {}, 'waiting'],
  ['on its way', { call: 'sending' }, 'sending'],
  ['answer lost', { call: 'unknown' }, 'waiting'],
  ['refused', { call: 'failed' }, 'failed'],
  ['there', { served: listed, servedHash: 'new', call: 'sent' }, 'current'],
  ['there in an older version', old, 'waiting'],
  ['against the rules of the platform', { problems: [blocked] }, 'needs-you'],
  ['with a warning', { problems: [warned] }, 'waiting'],
  ['new in a shop filled by hand', { automatic: false }, 'needs-you'],
  ['older in a shop filled by hand', { ...old, automatic: false }, 'differs'],
  [
    'older there, and the new against its rules',
    { ...old, automatic: false, problems: [blocked] },
    'differs',
  ],
])('%s: shows as it is', (_name, change, state) => {
  expect(listingState({ ...facts, ...change })).toBe(state);
});

it('sends only where there is something to send that may be sent', () => {
  const any = fc.record({
    wanted: fc.boolean(),
    desired: fc.constantFrom(listed, removed),
    desiredHash: fc.constantFrom('a', 'b'),
    served: fc.constantFrom(null, listed, removed),
    servedHash: fc.constantFrom(null, 'a', 'b'),
    problems: fc.constantFrom([], [blocked], [warned]),
    call: fc.constantFrom<CallState | null>(null, ...callStates),
    automatic: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (given) => {
      if (!isToSend(given)) return;
      expect(given.automatic).toBe(true);
      expect(given.desiredHash).not.toBe(given.servedHash);
      expect(['sending', 'failed']).not.toContain(given.call);
      if (given.desired.kind === 'listed') expect(given.problems).not.toContain(blocked);
      else expect(given.served?.kind).toBe('listed');
    }),
  );
});
