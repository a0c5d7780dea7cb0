import { fileFacts, type PatternAbout, type Report } from '../contract';
import type { JudgedFile } from '../../../api/version/contract';
import type { Judge } from './judge';

/**
 * Judges a file by what was read of it when it came. Null where nothing was read, or in a form that rules no longer
 * know: such a file keeps the report it has.
 */
export function judgeAnew(
  judge: Pick<Judge, 'report'>,
  { role, facts }: Pick<JudgedFile, 'role' | 'facts'>,
  about: PatternAbout | null,
): Report | null {
  const read = fileFacts.safeParse(facts);
  return read.success ? judge.report(read.data, role, about) : null;
}
