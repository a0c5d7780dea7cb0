import type { HiddenText } from '../contract';
import type { TextRun } from './walk-text';

/** Pieces in the order a page draws them become lines; what nobody sees is counted and left out. */
export function layOutText(runs: readonly TextRun[]): { text: string; hidden: HiddenText } {
  const hidden: HiddenText = { white: 0, tiny: 0, offPage: 0, invisible: 0, hiddenLayer: 0 };
  let text = '';
  let last: TextRun | undefined;
  for (const run of runs) {
    if (run.hidden !== null) {
      hidden[run.hidden] += run.text.trim().length;
      continue;
    }
    text += last === undefined ? run.text : between(last, run, text) + run.text;
    last = run;
  }
  return { text, hidden };
}

function between(last: TextRun, run: TextRun, before: string): string {
  const size = Math.max(last.size, run.size, 1);
  const drop = Math.abs(last.y - run.y);
  // A gap of more than two lines is a new paragraph; so is text above what came before.
  if (drop > size * 2.2) return '\n\n';
  if (drop > size * 0.4) return '\n';
  const gap = run.x - last.endX;
  if (gap < -size * 2) return '\n';
  const isApart = gap > size * 0.15 && !before.endsWith(' ') && !run.text.startsWith(' ');
  return isApart ? ' ' : '';
}
