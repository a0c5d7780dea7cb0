import type { FileFacts, FileRole, Finding, PatternAbout, Profile, Severity } from '../contract';

/** What a rule sees besides the facts. */
export interface RuleContext {
  role: FileRole;
  profile: Profile;
  /** Null where nothing is known of the pattern, as on the command line. */
  about: PatternAbout | null;
}

/** What a rule found; `inspect` adds the rule's id, and its severity where the finding names none. */
export type Hit = Omit<Finding, 'rule' | 'severity'> & { severity?: Severity };

/** One thing that is checked. */
export interface Rule {
  /** Stable; profiles and reports name it. */
  id: string;
  /** What it watches over, in a few words. */
  title: string;
  /** Holds unless the profile says otherwise. */
  severity: Severity;
  /** Breaks delivery or safety: no editor may accept what it finds. */
  isBinding?: true;
  /** Why: a standard's clause, a measurement, or the shop's own judgement. */
  source: string;
  check(facts: FileFacts, context: RuleContext): Hit[];
}
