import type { Candidate } from '../../contract';
import { acceptance } from './beta';

/** Fewer decisions of editors than this prove nothing, however they went. */
const leastDecisions = 50;

export interface TrustRule {
  isOn: boolean;
  /** The share that editors must accept, at the lower end of the 95 % interval. */
  threshold: number;
}

/** Whether an engine has earned trust in a facet. */
export function isTrusted(decided: { accepted: number; rejected: number }, threshold: number): boolean {
  const { accepted, rejected } = decided;
  return accepted + rejected >= leastDecisions && acceptance(accepted, rejected).lower >= threshold;
}

/** What is only concluded waits for an editor in any case, and so does everything while the setting is off. */
export function mayAcceptItself(
  { isExplicit, confidence }: Pick<Candidate, 'isExplicit' | 'confidence'>,
  decided: { accepted: number; rejected: number },
  rule: TrustRule,
): boolean {
  return rule.isOn && isExplicit && confidence >= rule.threshold && isTrusted(decided, rule.threshold);
}
