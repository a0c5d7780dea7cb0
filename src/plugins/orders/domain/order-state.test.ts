import fc from 'fast-check';
import { isRefunded, nothingKnown, receive, type OrderEvent, type OrderState } from './order-state';

const names = ['a', 'b', 'c'];
const sale: OrderEvent = {
  kind: 'sale',
  sale: {
    currency: 'EUR',
    fingerprint: 'sale',
    lines: names.map((line, index) => ({ line, totalMinor: index * 500 })),
  },
};

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
  })
  .chain((said) => fc.boolean().map((isPartial) => ({ ...said, isPartial })))
  .map((said) => ({ ...said, amountMinor: said.lines.reduce((sum, one) => sum + one.amountMinor, 0) }));

/** A set of events about one order, each told once or several times, in some order. */
const tellings = fc.array(refund, { maxLength: 5 }).chain((refunds) => {
  const events: OrderEvent[] = [
    sale,
    ...refunds.map((said, index) => ({
      kind: 'refund' as const,
      refund: { ...said, refund: `r${index}`, fingerprint: `r${index}` },
    })),
  ];
  const order = fc
    .tuple(fc.shuffledSubarray(events), fc.shuffledSubarray(events, { minLength: events.length }))
    .map(([repeated, all]) => [...repeated, ...all]);
  return fc.tuple(order, order);
});

function tell(events: readonly OrderEvent[]): OrderState {
  return events.reduce<OrderState>((state, event) => {
    const reception = receive(state, event);
    expect(reception.kind).not.toBe('contradicts');
    return 'state' in reception ? reception.state : state;
  }, nothingKnown);
}

function seen(state: OrderState) {
  const sorted = (list: OrderState['refunds']) => list.map(({ refund: id }) => id).sort();
  return {
    sold: state.sale?.fingerprint,
    refunds: sorted(state.refunds),
    held: sorted(state.held),
    refunded: names.filter((line) => isRefunded(state, line)),
  };
}

it('ends the same in whatever order and however often it is told', () => {
  fc.assert(
    fc.property(tellings, ([one, other]) => expect(seen(tell(one))).toEqual(seen(tell(other)))),
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
    refund: { refund: id, currency: null, amountMinor: 0, lines, isPartial: false, fingerprint: id },
  });

  it('of one line of several takes just that line back', () => {
    const state = tell([sale, of([{ line: 'b', amountMinor: 500 }])]);
    expect(seen(state).refunded).toEqual(['b']);
  });

  it('of a part of the price is goodwill until the parts make the whole', () => {
    const half = tell([sale, of([{ line: 'c', amountMinor: 500 }], 'r1')]);
    expect(seen(half).refunded).toEqual([]);
    const whole = tell([
      of([{ line: 'c', amountMinor: 500 }], 'r2'),
      sale,
      of([{ line: 'c', amountMinor: 500 }], 'r1'),
    ]);
    expect(seen(whole).refunded).toEqual(['c']);
  });

  it('of a free line takes it back when it names it', () => {
    expect(seen(tell([sale])).refunded).toEqual([]);
    expect(seen(tell([sale, of([{ line: 'a', amountMinor: 0 }])])).refunded).toEqual(['a']);
  });

  it('waits for its sale, and for good if it names a line that was never sold', () => {
    expect(seen(tell([of([])]))).toEqual({ sold: undefined, refunds: [], held: ['r'], refunded: [] });
    expect(seen(tell([of([{ line: 'nowhere', amountMinor: 1 }]), sale])).held).toEqual(['r']);
  });
});
