import fc from 'fast-check';
import { nothingKnown, receive, type InquiryFact, type InquiryState } from './inquiry-state';

const opened: InquiryFact = { kind: 'opened', fingerprint: 'f' };
const solved = (at: number): InquiryFact => ({ kind: 'solved', at });

function after(facts: readonly InquiryFact[]): InquiryState {
  return facts.reduce((state, fact) => {
    const reception = receive(state, fact);
    return 'state' in reception ? reception.state : state;
  }, nothingKnown);
}

it('ends the same in whatever order and however often events come', () => {
  const facts = fc.array(fc.integer({ min: 0, max: 5 }).map(solved), { maxLength: 4 });
  const told = facts.chain((some) => {
    const all = [opened, ...some];
    const again = fc.array(fc.constantFrom(...all), { maxLength: 6 });
    return again.chain((more) => {
      const list = [...all, ...more];
      return fc.shuffledSubarray(list, { minLength: list.length }).map((shuffled) => ({ all, shuffled }));
    });
  });
  fc.assert(fc.property(told, ({ all, shuffled }) => expect(after(shuffled)).toEqual(after(all))));
});

it('holds a solution until the inquiry is opened', () => {
  const held = receive(nothingKnown, solved(3));
  expect(held).toEqual({ kind: 'held', state: { opened: null, solvedAt: 3 } });
  expect(receive({ opened: null, solvedAt: 3 }, opened)).toEqual({
    kind: 'applied',
    state: { opened: 'f', solvedAt: 3 },
  });
});

it('knows a repetition, and that an opening contradicts another', () => {
  const state = { opened: 'f', solvedAt: 3 };
  expect(receive(state, opened)).toEqual({ kind: 'repeated' });
  expect(receive(state, solved(2))).toEqual({ kind: 'repeated' });
  expect(receive(state, { kind: 'opened', fingerprint: 'g' })).toEqual({ kind: 'contradicts' });
});
