import fc from 'fast-check';
import type { Severity } from '../../../api/version/contract';
import { decideMail, type MailFacts, type PatternFacts, type ReleasedFacts } from './decide-mail';

function version(label: string, state: ReleasedFacts['state'], severity: Severity = 'none'): ReleasedFacts {
  const errata = severity === 'none' ? [] : [{ place: 'Sleeve', now: '12 cm', severity }];
  return { id: label, label, title: 'Hood', craft: 'sewing', state, changelog: [], errata };
}
const hood: PatternFacts = {
  patternId: 'hood',
  versions: [
    version('1.0.0', 'superseded'),
    version('1.1.0', 'superseded', 'unusable'),
    version('1.2.0', 'released', 'cosmetic'),
  ],
  knownVersionIds: ['1.0.0'],
  hasCurrent: false,
  isEntitled: true,
};
const facts: MailFacts = { consent: 'all', hasAddress: true, isBounced: false, patterns: [hood] };

it('speaks of the current version and of everything since the one they have, as badly as it was', () => {
  const decision = decideMail(facts);
  expect(decision).toMatchObject({
    kind: 'mail',
    severity: 'unusable',
    sections: [{ label: '1.2.0', since: '1.0.0', changes: [{ label: '1.2.0' }, { label: '1.1.0' }] }],
  });
  const told = decideMail({ ...facts, patterns: [{ ...hood, knownVersionIds: ['1.0.0', '1.1.0'] }] });
  expect(told).toMatchObject({ severity: 'cosmetic', sections: [{ since: '1.1.0' }] });
});

const withdrawn = [version('1.0.0', 'superseded'), version('1.1.0', 'withdrawn')];
it.each<[string, Partial<MailFacts>, Partial<PatternFacts>]>([
  ['no-address', { hasAddress: false }, {}],
  ['unsubscribed', { consent: 'none' }, {}],
  ['bounced', { isBounced: true }, {}],
  ['not-important', { consent: 'important' }, { knownVersionIds: ['1.1.0'] }],
  ['revoked', {}, { isEntitled: false }],
  ['withdrawn', {}, { versions: withdrawn }],
  ['has-it', {}, { hasCurrent: true }],
  ['already-told', {}, { knownVersionIds: ['1.2.0'] }],
])('is not sent: %s', (reason, mail, pattern) => {
  const decision = decideMail({ ...facts, patterns: [{ ...hood, ...pattern }], ...mail });
  expect(decision).toEqual({ kind: 'suppressed', reason });
});

it('leaves out of a digest what is settled', () => {
  const cape = { ...hood, patternId: 'cape', hasCurrent: true };
  const decision = decideMail({ ...facts, patterns: [cape, hood] });
  expect(decision).toMatchObject({ kind: 'mail', sections: [{ patternId: 'hood' }] });
});

it('reaches who wants only important ones when it is', () => {
  expect(decideMail({ ...facts, consent: 'important' })).toMatchObject({ kind: 'mail' });
});

it('never tells what somebody knows, nor of a version that is not current', () => {
  const pattern = fc
    .record({ count: fc.integer({ min: 1, max: 6 }), current: fc.nat(5), known: fc.array(fc.nat(5)) })
    .map(({ count, current, known }): PatternFacts => ({
      ...hood,
      versions: Array.from({ length: count }, (_, index) =>
        version(`1.${index}.0`, index === current ? 'released' : 'superseded'),
      ),
      knownVersionIds: known.map((index) => `1.${index}.0`),
    }));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), (patterns) => {
      const decision = decideMail({ ...facts, patterns });
      if (decision.kind === 'suppressed') return;
      for (const { label, changes } of decision.sections) {
        expect(changes[0]?.label).toBe(label);
      }
      for (const { knownVersionIds, versions } of patterns) {
        const current = versions.find(({ state }) => state === 'released');
        const isKnown = current === undefined || knownVersionIds.includes(current.id);
        if (isKnown && patterns.length === 1) throw new Error('told twice');
      }
    }),
  );
});
