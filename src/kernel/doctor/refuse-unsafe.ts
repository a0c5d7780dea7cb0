import { DomainError } from '../errors/domain-error';
import type { Diagnosis } from './diagnosis';

/** Keeps a production app from starting unsafe. @throws DomainError `doctor/unsafe` naming what is wrong and its mend */
export function refuseUnsafe(found: readonly Diagnosis[]): void {
  const reasons = found.flatMap((diagnosis) =>
    diagnosis.level === 'unsafe' ? [`${diagnosis.about}: ${diagnosis.message} ${diagnosis.mend}`] : [],
  );
  if (reasons.length === 0) return;
  throw new DomainError(
    'doctor/unsafe',
    `Selvedge does not start in production like this:\n- ${reasons.join('\n- ')}`,
    {
      kind: 'unavailable',
      details: { reasons },
    },
  );
}
