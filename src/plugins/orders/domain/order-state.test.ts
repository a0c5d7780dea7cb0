import fc from 'fast-check';
import {
  keyOf,
  nothingKnown,
  receive,
  type OrderEvent,
  type OrderFact,
  type OrderState,
} from './order-state';
import { objectionsTo, rightStanding, type RightDecision } from './right-standing';

const names = ['a', 'b', 'c'];
const sale: OrderEvent = {
  kind: 'sale',
  sale: {
    currency: 'EUR',
    fingerprint: 'sale',
    lines: names.map((line, index) => ({ line, totalMinor: index * 500 })),
  },
};

const someLines = fc.uniqueArray(fc.constantFrom(...names, 'nowhere'), { maxLength: 3 });

const refund = fc
  .record({
    currency: fc.constantFrom(null, 'EUR', 'USD'),
    lines: fc.uniqueArray(
      fc.record({
        line: fc.constantFrom(...names, 'nowhere'),
        amountMinor: fc.constantFrom(0, 250, 500, 1_000),
      }),
      { selector: ({ line }) => line, maxLength: 3 },
    ),
    isPartial: fc.boolean(),
    sumAt: fc.constantFrom(null, null, 1, 3),
  })
  .map((said) => ({
    ...said,
    kind: 'refund' as const,
    amountMinor: said.lines.reduce((sum, one) => sum + one.amountMinor, 0),
  }));
const claim = fc.record({
  kind: fc.constantFrom('dispute' as const, 'withdrawal' as const),
  lines: someLines.map((lines) => lines.map((line) => ({ line }))),
});
const end = fc.record({
  kind: fc.constant('dispute-closed' as const),
  outcome: fc.constantFrom('won' as const, 'lost' as const),
});
const failure = fc.record({
  kind: fc.constant('refund-failed' as const),
  failedAt: fc.constantFrom(0, 1, 2),
});

/** Few ids, so that ends meet their disputes and failures their refunds; of one kind and id there is one telling. */
const facts: fc.Arbitrary<OrderFact[]> = fc.uniqueArray(
  fc
    .tuple(fc.oneof(refund, refund, failure, claim, claim, end), fc.constantFrom('1', '2', '3'))
    .map(([said, id]): OrderFact => ({ ...said, id, fingerprint: `${said.kind}${id}` })),
  { selector: keyOf, maxLength: 10 },
);

const decisions: fc.Arbitrary<RightDecision[]> = fc
  .array(
    fc.oneof(
      fc.constant({ kind: 'revoke' as const, reason: 'leaked' }),
      fc.record({
        kind: fc.constant('reinstate' as const),
        against: fc.subarray([
          ...['refund:1', 'refund:2', 'dispute:1', 'dispute:2', 'withdrawal:1'],
          ...['operator:d0', 'operator:d1', 'operator:d2'],
        ]),
      }),
    ),
    { maxLength: 4 },
  )
  .map((made) => made.map((one, index) => ({ ...one, id: `d${String(index)}` })));

const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

/** A set of events about one order, each told once or several times, and decisions, all in two orders. */
const tellings = fc.tuple(facts, decisions).chain(([some, decided]) => {
  const events: OrderEvent[] = [sale, ...some];
  const order = fc
    .tuple(fc.shuffledSubarray(events), shuffled(events), shuffled(decided))
    .map(([repeated, all, made]) => ({ events: [...repeated, ...all], decisions: made }));
  return fc.tuple(order, order);
});

function tell(events: readonly OrderEvent[]): OrderState {
  return events.reduce<OrderState>((state, event) => {
    const reception = receive(state, event);
    expect(reception.kind).not.toBe('contradicts');
    return 'state' in reception ? reception.state : state;
  }, nothingKnown);
}

function seen(state: OrderState, decided: readonly RightDecision[] = []) {
  const sorted = (list: OrderState['facts']) => list.map(keyOf).sort();
  return {
    sold: state.sale?.fingerprint,
    facts: sorted(state.facts),
    held: sorted(state.held),
    rights: Object.fromEntries(names.map((line) => [line, rightStanding(state, line, decided)])),
  };
}

const revoked = (events: readonly OrderEvent[], decided: readonly RightDecision[] = []) =>
  names.filter((line) => rightStanding(tell(events), line, decided).state === 'revoked');

it('ends the same in whatever order and however often it is told', () => {
  fc.assert(
    fc.property(tellings, ([one, other]) =>
      expect(seen(tell(one.events), one.decisions)).toEqual(seen(tell(other.events), other.decisions)),
    ),
    { numRuns: 2_000 },
  );
});

it('stands again once all that speaks against it is answered, until something new does', () => {
  fc.assert(
    fc.property(facts, decisions, fc.constantFrom(...names), (some, decided, line) => {
      const state = tell([sale, ...some]);
      const against = objectionsTo(state, line, decided).map(({ key }) => key);
      const answered: RightDecision[] = [...decided, { kind: 'reinstate', id: 'all', against }];
      expect(rightStanding(state, line, answered)).toEqual({ state: 'active' });
      const later = tell([
        sale,
        ...some,
        { kind: 'withdrawal', id: 'later', lines: [], fingerprint: 'later' },
      ]);
      expect(rightStanding(later, line, answered)).toMatchObject({ cause: 'withdrawal' });
    }),
    { numRuns: 1_000 },
  );
});

it('keeps what it was told first and calls another telling a contradiction', () => {
  const state = tell([sale]);
  const other = { kind: 'sale' as const, sale: { ...sale.sale, fingerprint: 'other' } };
  expect(receive(state, other)).toEqual({ kind: 'contradicts' });
  expect(receive(state, sale)).toEqual({ kind: 'repeated' });
});

describe('a refund', () => {
  const of = (lines: { line: string; amountMinor: number }[], id = 'r'): OrderEvent => ({
    kind: 'refund',
    ...{ id, currency: null, amountMinor: 0, lines, isPartial: false, sumAt: null, fingerprint: id },
  });

  it('of one line of several takes just that line back', () => {
    expect(revoked([sale, of([{ line: 'b', amountMinor: 500 }])])).toEqual(['b']);
  });

  it('of a part of the price is goodwill until the parts make the whole', () => {
    const half = [sale, of([{ line: 'c', amountMinor: 500 }], 'r1')];
    expect(revoked(half)).toEqual([]);
    expect(revoked([of([{ line: 'c', amountMinor: 500 }], 'r2'), ...half])).toEqual(['c']);
  });

  it('of a free line takes it back when it names it', () => {
    expect(revoked([sale])).toEqual([]);
    expect(revoked([sale, of([{ line: 'a', amountMinor: 0 }])])).toEqual(['a']);
  });

  const failed = (id: string, failedAt = 2): OrderEvent => ({
    kind: 'refund-failed',
    ...{ id, failedAt, fingerprint: 'failed' },
  });

  it('that did not arrive takes nothing back, also where that is told first', () => {
    const given = of([{ line: 'b', amountMinor: 500 }]);
    expect(revoked([sale, given, failed('r')])).toEqual([]);
    expect(revoked([failed('r'), given, sale])).toEqual([]);
    expect(revoked([sale, given, failed('another')])).toEqual(['b']);
  });

  it('that did not arrive makes no whole with others, until it is given anew', () => {
    const parts = ['r1', 'r2'].map((id) => of([{ line: 'c', amountMinor: 500 }], id));
    expect(revoked([sale, ...parts, failed('r2')])).toEqual([]);
    expect(revoked([sale, ...parts, failed('r2'), of([{ line: 'c', amountMinor: 500 }], 'r3')])).toEqual([
      'c',
    ]);
  });

  it('that sums up others falls with one that fails later, and only with such a one', () => {
    const sum = (id: string, sumAt: number): OrderEvent => ({
      kind: 'refund',
      ...{ id, currency: null, amountMinor: 0, lines: [], isPartial: false, sumAt, fingerprint: id },
    });
    expect(revoked([sale, sum('whole', 1)])).toEqual(names);
    expect(revoked([failed('r', 2), sum('whole', 1), sale])).toEqual([]);
    expect(revoked([sale, sum('whole', 1), failed('r', 2), sum('whole again', 3)])).toEqual(names);
  });

  it('waits for its sale, and for good if it names a line that was never sold', () => {
    expect(seen(tell([of([])]))).toMatchObject({ sold: undefined, facts: [], held: ['refund:r'] });
    expect(seen(tell([of([{ line: 'nowhere', amountMinor: 1 }]), sale])).held).toEqual(['refund:r']);
  });
});

describe('a dispute', () => {
  const dispute = (lines: string[] = []): OrderEvent => ({
    kind: 'dispute',
    ...{ id: 'd', lines: lines.map((line) => ({ line })), fingerprint: 'd' },
  });
  const closed = (outcome: 'won' | 'lost'): OrderEvent => ({
    kind: 'dispute-closed',
    ...{ id: 'd', outcome, fingerprint: outcome },
  });
  const whole: OrderEvent = {
    kind: 'refund',
    ...{
      id: 'r',
      currency: null,
      amountMinor: 0,
      lines: [],
      isPartial: false,
      sumAt: null,
      fingerprint: 'r',
    },
  };

  it('takes back what it names, or all', () => {
    expect(revoked([sale, dispute()])).toEqual(names);
    expect(revoked([sale, dispute(['b'])])).toEqual(['b']);
  });

  it('gives it back when the shop wins, also where that is told first, and not when it loses', () => {
    expect(revoked([sale, closed('won'), dispute()])).toEqual([]);
    expect(revoked([sale, dispute(), closed('lost')])).toEqual(names);
  });

  it('that is won gives nothing back that something else took', () => {
    expect(revoked([whole, dispute(), closed('won'), sale])).toEqual(names);
    const byHand: RightDecision[] = [{ kind: 'revoke', id: 'x', reason: 'leaked' }];
    expect(revoked([sale, dispute(), closed('won')], byHand)).toEqual(names);
  });
});
