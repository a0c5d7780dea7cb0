/** How it is known which version an inquiry is about. */
export type VersionBy = 'label' | 'download' | 'order' | 'current';

export interface VersionClues {
  /** The one whose label the help desk named. */
  named: string | null;
  /** What the order fetched last before it asked. */
  downloaded: string | null;
  /** What was current when the order was placed. */
  bought: string | null;
  /** What was current when it asked. */
  current: string | null;
}

/** The version that an inquiry is about, by the strongest clue; null while the pattern has none. */
export function chooseVersion({
  named,
  downloaded,
  bought,
  current,
}: VersionClues): { releasedVersionId: string; by: VersionBy } | null {
  if (named !== null) return { releasedVersionId: named, by: 'label' };
  if (downloaded !== null) return { releasedVersionId: downloaded, by: 'download' };
  if (bought !== null) return { releasedVersionId: bought, by: 'order' };
  return current === null ? null : { releasedVersionId: current, by: 'current' };
}
