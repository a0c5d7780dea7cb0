import fc from 'fast-check';
import { linkState, type LinkFacts } from './link-state';

const hour = 3_600_000;
const now = new Date('2026-11-23T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * hour);
const fresh: LinkFacts = {
  unopenedUntil: at(720),
  expiresAt: null,
  revokedAt: null,
  used: 0,
  downloadLimit: 10,
  renewals: 0,
  renewedAt: null,
  isReplaced: false,
};

it.each<[string, Partial<LinkFacts>, string]>([
  ['never used', {}, 'open'],
  ['never used for too long', { unopenedUntil: at(0) }, 'expired'],
  ['in use, past the time to begin', { unopenedUntil: at(-1), expiresAt: at(1), used: 1 }, 'open'],
  ['in use for too long', { expiresAt: at(0), used: 1 }, 'expired'],
  ['with one download left', { expiresAt: at(1), used: 9 }, 'open'],
  ['with none left', { expiresAt: at(1), used: 10 }, 'used-up'],
  ['with none left and too old', { expiresAt: at(-1), used: 10 }, 'expired'],
  ['revoked', { revokedAt: at(-1) }, 'revoked'],
  ['with a token before its renewal', { isReplaced: true, renewals: 1, renewedAt: at(-1) }, 'replaced'],
  [
    'revoked after its renewal',
    { isReplaced: true, renewals: 1, renewedAt: at(-1), revokedAt: at(-1) },
    'revoked',
  ],
])('a link %s', (_name, change, state) => {
  expect(linkState({ ...fresh, ...change }, now)).toBe(state);
});

it('never opens again as time goes by', () => {
  const hours = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(hours, fc.option(hours), hours, fc.nat(1_000), (unopened, expires, seen, later) => {
      const link = {
        ...fresh,
        unopenedUntil: at(unopened),
        expiresAt: expires === null ? null : at(expires),
      };
      fc.pre(linkState(link, at(seen)) !== 'open');
      expect(linkState(link, at(seen + later))).not.toBe('open');
    }),
  );
});
