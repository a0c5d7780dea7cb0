import type {
  FileFacts,
  FileRole,
  Finding,
  PatternAbout,
  Profile,
  Report,
  Severity,
  Verdict,
} from '../contract';
import type { Rule, RuleContext } from './rule';
import { rules } from './rules';
import { summarise } from './summarise';

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Judges one file: facts in, report out. Errors come first, otherwise findings keep the order of the rules.
 *
 * @example
 * inspect(facts, 'instructions', defaultProfile).verdict; // 'pass', 'warn' or 'reject'
 */
export function inspect(
  facts: FileFacts,
  role: FileRole,
  profile: Profile,
  about: PatternAbout | null = null,
): Report {
  const findings = rules
    .flatMap((rule) => apply(rule, facts, { role, profile, about }))
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  return {
    verdict: verdictOf(findings),
    findings,
    profile: profile.name,
    role,
    format: facts.sniffed,
    facts: summarise(facts, role),
  };
}

function apply(rule: Rule, facts: FileFacts, context: RuleContext): Finding[] {
  const set = context.profile.severities[rule.id];
  if (set === 'off') return [];
  return rule
    .check(facts, context)
    .map(({ severity, ...hit }) => ({ rule: rule.id, severity: set ?? severity ?? rule.severity, ...hit }));
}

export function verdictOf(findings: Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'reject';
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
