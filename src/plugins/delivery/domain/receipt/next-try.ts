export interface Patience {
  firstRetrySeconds: number;
  giveUpHours: number;
}

/** Between two tries at the most; a mail server that is back is found within that time. In seconds. */
const longestWait = 4 * 3_600;
/** A mail whose answer was lost three times is left to a person: the buyer may have it three times already. */
const mostLost = 3;

/**
 * Seconds until a mail is tried again that was told "later" (4xx) or whose answer was lost, after so many `attempts`;
 * null to end it. Waits double, so one that greylists for five minutes is passed at the fourth try, and one that is
 * down for a day at the end of it.
 */
export function nextTry(
  how: 'later' | 'lost',
  attempts: number,
  { firstRetrySeconds, giveUpHours }: Patience,
): number | null {
  if (how === 'lost' && attempts >= mostLost) return null;
  const waits = Array.from({ length: attempts }, (_, index) =>
    Math.min(firstRetrySeconds * 2 ** Math.min(index, 20), longestWait),
  );
  const waited = waits.reduce((sum, wait) => sum + wait, 0);
  return waited > giveUpHours * 3_600 ? null : (waits.at(-1) ?? firstRetrySeconds);
}
