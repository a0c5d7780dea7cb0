import fc from 'fast-check';
import { behindCounted, behindSorted, nextPass, startAt, type Place } from './place';

const at = (second: number) => new Date(second * 1000).toISOString();

interface Shop {
  /** Seconds of the last change, by order. */
  changes: Map<number, number>;
  now: number;
}

/** A shop as Etsy's is: sorted by change, cut by count. */
function page({ changes }: Shop, { since, offset }: Place, limit: number): number[] {
  return [...changes]
    .filter(([, changed]) => changed >= Math.floor(Date.parse(since) / 1000))
    .sort(([a, left], [b, right]) => left - right || a - b)
    .slice(offset, offset + limit)
    .map(([order]) => order);
}

it('sees every order in one pass although others change while it reads', () => {
  const drift = fc.array(fc.array(fc.nat(39), { maxLength: 3 }), { maxLength: 40 });
  const hours = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(hours, drift, fc.integer({ min: 2, max: 7 }), (changed, touched, limit) => {
      const shop: Shop = {
        changes: new Map(changed.map((hour, order) => [order, hour * 3_600])),
        now: 2_000_000,
      };
      const seen = new Set<number>();
      let place = startAt(new Date(0));
      for (let turn = 0, isOver = false; turn < 500 && !isOver; turn += 1) {
        const found = page(shop, place, limit);
        for (const order of found) seen.add(order);
        const moved = touched[turn] ?? [];
        isOver = found.length < limit && moved.length === 0;
        if (found.length === limit)
          place = behindSorted(
            place,
            found.map((order) => at(shop.changes.get(order)!)),
          );
        for (const order of moved) if (shop.changes.has(order)) shop.changes.set(order, (shop.now += 1));
      }
      expect([...seen].sort()).toEqual([...shop.changes.keys()].sort());
    }),
  );
});

it('goes on by count within one second, and looks again at a few where nothing is sorted', () => {
  const place: Place = { since: at(5), offset: 0, newest: at(5) };
  expect(behindSorted(place, [at(5), at(5)])).toMatchObject({ since: at(5), offset: 2 });
  expect(behindSorted(place, [at(5), at(7)])).toMatchObject({ since: at(7), offset: 0, newest: at(7) });
  const changes = Array.from({ length: 100 }, (_, index) => at(200 - index));
  expect(behindCounted(place, changes)).toEqual({ since: at(5), offset: 90, newest: at(200) });
});

it('begins the next pass a quarter of an hour before the newest change', () => {
  expect(nextPass({ since: at(0), offset: 7, newest: at(3_600) })).toEqual({
    since: at(2_700),
    offset: 0,
    newest: at(3_600),
  });
});
