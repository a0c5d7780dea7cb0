import type { Finding, Report, Severity } from '../contract';
import { fingerprint } from './fingerprint';
import { verdictOf } from './inspect';
import { rules } from './rules';

/** What an editor has accepted of a file. */
export interface AcceptedFinding {
  fingerprint: string;
  /** How grave it was when it was accepted: graver, it has to be looked at again. */
  severity: Severity;
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const binding = new Set(rules.filter(({ isBinding }) => isBinding === true).map(({ id }) => id));

/** Whether a finding breaks delivery or safety, so that nobody may accept it. */
export function isBinding({ rule }: Pick<Finding, 'rule'>): boolean {
  return binding.has(rule);
}

/** Whether what was accepted covers this finding. */
export function covers(accepted: AcceptedFinding | undefined, finding: Finding): accepted is AcceptedFinding {
  return (
    accepted !== undefined && !isBinding(finding) && weight[finding.severity] <= weight[accepted.severity]
  );
}

/** What counts of a file's findings. */
export function openFindings(
  findings: readonly Finding[],
  sha256: string,
  accepted: readonly AcceptedFinding[],
): Finding[] {
  const byPrint = new Map(accepted.map((one) => [one.fingerprint, one]));
  return findings.filter((finding) => !covers(byPrint.get(fingerprint(finding, sha256)), finding));
}

/** The report with the verdict that follows when what was accepted does not count; its findings all stay. */
export function withAccepted(report: Report, sha256: string, accepted: readonly AcceptedFinding[]): Report {
  return { ...report, verdict: verdictOf(openFindings(report.findings, sha256, accepted)) };
}
