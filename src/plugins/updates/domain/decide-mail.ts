import { worstSeverity, type Erratum, type Severity } from '../../../api/version/contract';
import type { LocalisedText } from '../../../kernel/pages/localised';
import type { ConsentChoice, SuppressionReason } from '../contract';

export interface ReleasedFacts {
  id: string;
  label: string;
  title: string;
  craft: string;
  state: 'released' | 'superseded' | 'withdrawn';
  changelog: readonly LocalisedText[];
  errata: readonly Erratum[];
}

/** What is known of one customer and one pattern at the moment of sending. */
export interface PatternFacts {
  patternId: string;
  /** By rising label. */
  versions: readonly ReleasedFacts[];
  /** Versions that this customer bought or was told of in mails before. */
  knownVersionIds: readonly string[];
  /** They have fetched a file of the current version. */
  hasCurrent: boolean;
  isEntitled: boolean;
}

export interface MailFacts {
  consent: ConsentChoice;
  hasAddress: boolean;
  /** The address was refused for good before. */
  isBounced: boolean;
  patterns: readonly PatternFacts[];
}

/** What a mail says of one pattern. */
export interface Section {
  patternId: string;
  title: string;
  label: string;
  craft: string;
  /** The newest version that the customer bought or was told of; null if they bought before the first. */
  since: string | null;
  severity: Severity;
  /** The versions since, newest first. */
  changes: readonly Pick<ReleasedFacts, 'label' | 'changelog' | 'errata'>[];
}

export type Decision =
  | { kind: 'mail'; sections: readonly Section[]; severity: Severity }
  | { kind: 'suppressed'; reason: SuppressionReason };

/** Whether there is still something to tell, and what: always of the current version, and nothing twice. */
export function decideMail({ consent, hasAddress, isBounced, patterns }: MailFacts): Decision {
  if (!hasAddress) return { kind: 'suppressed', reason: 'no-address' };
  if (consent === 'none') return { kind: 'suppressed', reason: 'unsubscribed' };
  if (isBounced) return { kind: 'suppressed', reason: 'bounced' };
  const looked = patterns.map(lookAt);
  const owed = looked.filter((one) => typeof one !== 'string');
  const [reason = 'already-told'] = looked.filter((one) => typeof one === 'string');
  if (owed.length === 0) return { kind: 'suppressed', reason };
  const sections = owed.filter(({ severity }) => consent === 'all' || severity === 'unusable');
  if (sections.length === 0) return { kind: 'suppressed', reason: 'not-important' };
  return { kind: 'mail', sections, severity: worstSeverity(sections) };
}

function lookAt(facts: PatternFacts): Section | SuppressionReason {
  const { patternId, versions, knownVersionIds, hasCurrent, isEntitled } = facts;
  if (!isEntitled) return 'revoked';
  const current = versions.find(({ state }) => state === 'released');
  if (current === undefined) return 'withdrawn';
  if (hasCurrent) return 'has-it';
  const last = versions.findLastIndex(({ id }) => knownVersionIds.includes(id));
  const changes = versions.slice(last + 1, versions.indexOf(current) + 1).reverse();
  if (changes.length === 0) return 'already-told';
  const { title, label, craft } = current;
  const severity = worstSeverity(changes.flatMap(({ errata }) => errata));
  return { patternId, title, label, craft, since: versions[last]?.label ?? null, severity, changes };
}
