import fc from 'fast-check';
import { decideRenewal } from './link-renewal';
import { linkState, type LinkFacts } from './link-state';

const now = new Date('2026-11-25T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const expired: LinkFacts = {
  unopenedUntil: ago(60_000),
  expiresAt: ago(60),
  revokedAt: null,
  used: 3,
  downloadLimit: 10,
  renewals: 0,
  renewedAt: null,
  isReplaced: false,
};

it.each<[string, Partial<LinkFacts>, string]>([
  ['whose time is over', {}, 'may'],
  ['that was never used in time', { expiresAt: null, used: 0 }, 'may'],
  ['that was renewed once, long ago', { renewals: 1, renewedAt: ago(600) }, 'may'],
  ['whose newer mail may not have come', { renewals: 1, renewedAt: ago(11), isReplaced: true }, 'may'],
  ['that was renewed a moment ago', { renewals: 1, renewedAt: ago(1), isReplaced: true }, 'on-its-way'],
  ['that was renewed twice', { renewals: 2, renewedAt: ago(600) }, 'none-left'],
  ['with no download left', { used: 10 }, 'none-left'],
  ['that works', { expiresAt: ago(-60) }, 'not-needed'],
  ['that is used up in its time', { expiresAt: ago(-60), used: 10 }, 'not-needed'],
  ['that was taken back', { revokedAt: ago(5) }, 'not-needed'],
])('a link %s', (_name, change, decision) => {
  expect(decideRenewal({ ...expired, ...change }, now)).toBe(decision);
});

it('never gives more than two, nor one that opens nothing', () => {
  const minutes = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(
      minutes,
      minutes,
      fc.nat(12),
      fc.nat(3),
      fc.boolean(),
      (until, renewed, used, renewals, isReplaced) => {
        const link = {
          ...expired,
          expiresAt: ago(until),
          renewedAt: ago(renewed),
          used,
          renewals,
          isReplaced,
        };
        if (decideRenewal(link, now) !== 'may') return;
        expect(renewals).toBeLessThan(2);
        expect(['expired', 'replaced']).toContain(linkState(link, now));
        const after = {
          ...link,
          unopenedUntil: ago(-1),
          expiresAt: null,
          renewals: renewals + 1,
          isReplaced: false,
        };
        expect(linkState(after, now)).toBe('open');
      },
    ),
  );
});
