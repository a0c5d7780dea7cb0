import fc from 'fast-check';
import type { Finding, Report } from '../contract';
import { isBinding, openFindings, withAccepted } from './accepted-findings';
import { fingerprint } from './fingerprint';
import { rules } from './rules';

const sha = 'a'.repeat(64);
const scale: Finding = {
  rule: 'pdf-scale',
  severity: 'error',
  message: 'The sheet is off.',
  page: 3,
  measured: '+2.00 %',
  limit: '± 1 %',
  quote: '10 cm',
};
const report = (findings: Finding[]): Report => ({
  verdict: 'reject',
  findings,
  profile: 'default',
  role: 'template',
  format: 'pdf',
  facts: { bytes: 1 },
});
const accepted = (finding: Finding, over: object = {}) => ({
  fingerprint: fingerprint(finding, sha),
  severity: finding.severity,
  ...over,
});

describe('fingerprint', () => {
  it('stays when the profile or our words change, and falls with the thing or the bytes', () => {
    const print = fingerprint(scale, sha);
    expect(print).toMatch(/^[0-9a-f]{64}$/);
    for (const same of [{ message: 'Other words.' }, { limit: '± 5 %' }, { severity: 'warning' as const }])
      expect(fingerprint({ ...scale, ...same }, sha)).toBe(print);
    const place = { x: 1, y: 2, width: 3, height: 4 };
    for (const other of [
      { rule: 'pdf-fonts' },
      { page: 4 },
      { measured: '+2.01 %' },
      { quote: '11 cm' },
      { where: 'line 1' },
      { place },
    ])
      expect(fingerprint({ ...scale, ...other }, sha)).not.toBe(print);
    expect(fingerprint(scale, 'b'.repeat(64))).not.toBe(print);
  });

  it('does not take one field for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [a, b] = [
          { ...scale, measured: one, quote: other },
          { ...scale, measured: other, quote: one },
        ];
        expect(fingerprint(a, sha) === fingerprint(b, sha)).toBe(one === other);
      }),
    );
  });
});

describe('what an editor accepted', () => {
  const fonts: Finding = { rule: 'pdf-fonts', severity: 'warning', message: 'Fonts.' };

  it('counts no more, while the rest does', () => {
    expect(withAccepted(report([scale]), sha, []).verdict).toBe('reject');
    expect(withAccepted(report([scale]), sha, [accepted(scale)])).toMatchObject({
      verdict: 'pass',
      findings: [scale],
    });
    expect(withAccepted(report([scale, fonts]), sha, [accepted(scale)]).verdict).toBe('warn');
    const second = { ...scale, page: 9 };
    expect(withAccepted(report([scale, second]), sha, [accepted(scale)]).verdict).toBe('reject');
  });

  it('is looked at again when it is graver than it was', () => {
    const asWarning = accepted(scale, { severity: 'warning' });
    expect(openFindings([scale], sha, [asWarning])).toEqual([scale]);
    expect(openFindings([{ ...scale, severity: 'warning' }], sha, [asWarning])).toEqual([]);
    expect(openFindings([{ ...scale, severity: 'info' }], sha, [accepted(scale)])).toEqual([]);
  });

  it('never covers what breaks delivery or safety', () => {
    const names = rules.filter(isBindingRule).map(({ id }) => id);
    expect(names).toEqual(
      expect.arrayContaining([
        'file-not-empty',
        'reading-failed',
        'name-matches-content',
        'format-fits-role',
        'pdf-complete',
        'pdf-opens',
        'pdf-password',
        'pdf-active-content',
        'pdf-unfolds',
        'svg-opens',
        'svg-active-content',
        'svg-external',
        'dxf-complete',
        'image-complete',
      ]),
    );
    for (const rule of names) {
      const finding: Finding = { ...scale, rule };
      expect(isBinding(finding)).toBe(true);
      expect(withAccepted(report([finding]), sha, [accepted(finding)]).verdict).toBe('reject');
    }
    expect(isBinding(scale)).toBe(false);
  });
});

function isBindingRule(rule: (typeof rules)[number]): boolean {
  return rule.isBinding === true;
}
