import { compareLabels, readLabel, type VersionLabel } from './version-label';

export interface Labelled extends VersionLabel {
  label: string;
  versionId: string;
}

/**
 * Of what a pattern has released, the version that came before this one: the highest below its label. A draft whose
 * label cannot be read yet comes after all of them.
 */
export function labelBefore<Released extends Labelled>(
  own: { versionId: string; label: string },
  released: readonly Released[],
): Released | null {
  const label = readLabel(own.label);
  const below = released.filter(
    (other) => other.versionId !== own.versionId && (label === null || compareLabels(other, label) < 0),
  );
  return below.toSorted(compareLabels).at(-1) ?? null;
}
