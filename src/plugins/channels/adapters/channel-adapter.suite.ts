import { randomUUID } from 'node:crypto';
import {
  capabilitiesSchema,
  platforms,
  problemSchema,
  type ApplyOutcome,
  type ChannelAdapter,
  type ListingChange,
} from '../contract';
import { goodDocument } from '../domain/listing-document.fixture';

/** An adapter with the other side, which may be a person. */
export interface AdapterHarness {
  adapter: ChannelAdapter;
  /** A configuration whose platform takes what `goodDocument` says. */
  config: unknown;
  outgoing: unknown;
  /** Has the other side take the change; what is to be sent then. */
  willing(change: ListingChange): ListingChange;
  /** Has the other side not take it now. */
  unwilling(change: ListingChange): ListingChange;
}

/** What every channel adapter promises. */
export function channelAdapterSuite(name: string, open: () => Promise<AdapterHarness>): void {
  describe(name, () => {
    let side: AdapterHarness;
    beforeAll(async () => {
      side = await open();
    });

    function change(over: Partial<ListingChange> = {}): ListingChange {
      return {
        id: randomUUID(),
        connection: { id: 'account', key: 'shop', config: side.config, outgoing: side.outgoing },
        revision: 1,
        operation: 'update',
        content: { kind: 'listed', document: goodDocument() },
        at: new Date('2026-11-20T10:00:00Z'),
        ...over,
      };
    }
    const removal = (): ListingChange =>
      change({
        operation: 'remove',
        content: { kind: 'removed', sku: 'sku-1', patternId: 'abc123', reason: 'not-wanted' },
      });

    it('says plainly what it can', () => {
      const told = side.adapter.capabilities(side.config);
      expect(capabilitiesSchema.parse(told)).toEqual(told);
      for (const platform of side.adapter.platforms(side.config)) expect(platforms).toContain(platform);
    });

    it('finds nothing wrong with a good listing, and the same wrong with a bad one whenever asked', () => {
      expect(side.adapter.validate(goodDocument(), side.config)).toEqual([]);
      const bad = goodDocument({ title: 'x'.repeat(301) });
      const found = side.adapter.validate(bad, side.config);
      expect(found.length).toBeGreaterThan(0);
      for (const problem of found) {
        expect(problemSchema.parse(problem)).toEqual(problem);
        expect(side.adapter.platforms(side.config)).toContain(problem.platform);
      }
      expect(side.adapter.validate(bad, side.config)).toEqual(found);
    });

    it('brings a listing there and takes it off', async () => {
      expect((await side.adapter.apply(side.willing(change()))).kind).toBe('sent');
      expect((await side.adapter.apply(side.willing(removal()))).kind).toBe('sent');
    });

    it('may be asked twice for the same change', async () => {
      const twice = change();
      expect((await side.adapter.apply(side.willing(twice))).kind).toBe('sent');
      expect((await side.adapter.apply(side.willing(twice))).kind).toBe('sent');
    });

    it('tells a no of the other side and does not throw', async () => {
      const outcome: ApplyOutcome = await side.adapter.apply(side.unwilling(change()));
      expect(outcome).toMatchObject({ kind: 'later', reason: expect.stringMatching(/./) as string });
    });
  });
}
