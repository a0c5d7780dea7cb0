/** What a rule said of files whose truth is known. */
export function emptyCount() {
  return { tp: 0, fp: 0, fn: 0, tn: 0, wrong: [] };
}

/** @param {{ isFaulty: boolean, isNamed: boolean, what: string }} seen `what` names the file where it went wrong */
export function addTo(count, { isFaulty, isNamed, what }) {
  count[isFaulty ? (isNamed ? 'tp' : 'fn') : isNamed ? 'fp' : 'tn'] += 1;
  if (isFaulty !== isNamed) count.wrong.push({ what, kind: isFaulty ? 'missed' : 'named wrongly' });
}

/** Undefined where there is nothing to divide by. */
export function precisionOf({ tp, fp }) {
  return tp + fp === 0 ? undefined : tp / (tp + fp);
}

export function recallOf({ tp, fn }) {
  return tp + fn === 0 ? undefined : tp / (tp + fn);
}
