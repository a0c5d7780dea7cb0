import fc from 'fast-check';
import { goodDocument } from './listing-document.fixture';
import { afterArrival, type Served } from './served-content';

const nothing: Served = { content: null, revision: null };
const call = (revision: number) => ({
  revision,
  content: { kind: 'listed' as const, document: goodDocument({ title: `Revision ${revision}` }) },
});

it('ends with the newest, in whatever order and however often calls arrive', () => {
  const arrivals = fc.array(fc.nat(12), { minLength: 1, maxLength: 20 }).chain((revisions) =>
    fc.record({
      revisions: fc.constant(revisions),
      order: fc.shuffledSubarray(revisions, { minLength: revisions.length, maxLength: revisions.length }),
    }),
  );
  fc.assert(
    fc.property(arrivals, ({ revisions, order }) => {
      const newest = Math.max(...revisions);
      expect(order.map(call).reduce(afterArrival, nothing)).toEqual(call(newest));
    }),
  );
});

it('never steps back on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 20 }), (revisions) => {
      let served = nothing;
      for (const revision of revisions) {
        const next = afterArrival(served, call(revision));
        expect(next.revision ?? -1).toBeGreaterThanOrEqual(served.revision ?? -1);
        served = next;
      }
    }),
  );
});
