import fc from 'fast-check';
import {
  decideSweep,
  orphanRestMs,
  quarantineMs,
  youthMs,
  type SweepDecision,
  type SweepFacts,
} from './sweep-decision';
import { vaultMoves, type VaultState } from './vault-state';

const now = new Date('2026-11-23T09:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const row = (state: VaultState, since = 100): SweepFacts['row'] => ({
  state,
  since: ago(since),
  storedAt: ago(100),
});
const there = (days = 100): SweepFacts['object'] => ({ modifiedAt: ago(days) });

describe('decideSweep', () => {
  it.each<[string, boolean, SweepFacts['object'], SweepFacts['row'], SweepDecision]>([
    ['wanted, there, stored', true, there(), row('stored'), 'keep'],
    ['wanted, there, unrecorded', true, there(), null, 'record'],
    ['wanted, there, unrecorded, its transaction perhaps still open', true, there(0.5), null, 'keep'],
    ['wanted again during its rest', true, there(), row('orphaned', 10), 'restore'],
    ['wanted again after its rest', true, there(), row('orphaned', 40), 'restore'],
    ['back in the store', true, there(), row('missing'), 'restore'],
    ['back in the store after a deletion', true, there(), row('swept'), 'restore'],
    ['wanted though quarantined', true, there(), row('quarantined', 40), 'keep'],
    ['unwanted, there, stored', false, there(), row('stored'), 'orphan'],
    ['unwanted, there, unrecorded', false, there(), null, 'orphan'],
    ['unwanted, there, unrecorded, young', false, there(0.99), null, 'keep'],
    [
      'unwanted, there, stored a moment ago',
      false,
      there(),
      { ...row('stored')!, storedAt: ago(0.1) },
      'keep',
    ],
    ['resting', false, there(), row('orphaned', 29.99), 'keep'],
    ['rested', false, there(), row('orphaned', 30), 'delete'],
    ['quarantined', false, there(), row('quarantined', 6.99), 'keep'],
    ['quarantined long enough', false, there(), row('quarantined', 7), 'delete'],
    ['a deletion that was cut short', false, there(), row('swept', 0), 'delete'],
    ['wanted, gone, stored', true, null, row('stored'), 'missing'],
    ['wanted, gone, known to be missing', true, null, row('missing'), 'missing'],
    ['wanted, gone, swept', true, null, row('swept'), 'missing'],
    ['wanted, gone, unrecorded', true, null, null, 'missing'],
    ['unwanted, gone, stored', false, null, row('stored'), 'forget'],
    ['unwanted, gone, missing', false, null, row('missing'), 'forget'],
    ['unwanted, gone, swept', false, null, row('swept'), 'keep'],
  ])('%s: %#', (_name, referenced, object, row, expected) => {
    expect(decideSweep({ now, referenced, object, row })).toBe(expected);
  });

  it('deletes only what nothing refers to and what has had its rest', () => {
    const at = fc.date({ min: ago(400), max: new Date(now.getTime() + 1e9), noInvalidDate: true });
    const state = fc.constantFrom(...(Object.keys(vaultMoves) as VaultState[]));
    const facts = fc.record({
      now: fc.constant(now),
      referenced: fc.boolean(),
      object: fc.option(fc.record({ modifiedAt: at })),
      row: fc.option(fc.record({ state, since: at, storedAt: at })),
    });
    fc.assert(
      fc.property(facts, (all) => {
        if (decideSweep(all) !== 'delete') return;
        expect(all.referenced).toBe(false);
        const age = now.getTime() - (all.object?.modifiedAt.getTime() ?? Infinity);
        expect(age).toBeGreaterThanOrEqual(youthMs);
        const rest = {
          orphaned: orphanRestMs,
          quarantined: quarantineMs,
          swept: -Infinity,
          stored: Infinity,
          missing: Infinity,
        };
        expect(now.getTime() - all.row!.since.getTime()).toBeGreaterThanOrEqual(rest[all.row!.state]);
      }),
      { numRuns: 5_000 },
    );
  });
});
