import { worstSeverity, type Severity } from '../../../api/version/contract';
import type { Change } from './page/change-list';

/** What anybody may know of a version whose printed code they hold. */
export interface PublicVersion {
  title: string;
  label: string;
  code: string;
  releasedAt: Date;
  state: 'released' | 'superseded' | 'withdrawn';
  isRecalled: boolean;
  /** The versions after it that an owner may have, newest first. */
  later: readonly Change[];
}

export interface VersionStanding {
  status: 'current' | 'newer' | 'withdrawn' | 'recalled';
  newest: { label: string; releasedAt: Date } | null;
  /** The worst that was corrected since. */
  severity: Severity;
}

/** Is a copy of this version current? What was called back is said first, then that there is something newer. */
export function versionStanding({ state, isRecalled, later }: PublicVersion): VersionStanding {
  const [newest = null] = later;
  const severity = worstSeverity(later.flatMap(({ errata }) => errata));
  if (isRecalled) return { status: 'recalled', newest, severity };
  if (newest !== null) return { status: 'newer', newest, severity };
  return { status: state === 'withdrawn' ? 'withdrawn' : 'current', newest, severity };
}
