import { serviceKey } from '../service';

/** Steps after which a process can be told to die, to show that what was under way ends right all the same. */
export const faultSteps = [
  // Inside the transaction that takes an inbound event, and behind it.
  'ingest.kept',
  'ingest.recorded',
  'ingest.committed',
  // Masters in the vault but in no row; in their rows; a release written but not committed; committed.
  'release.masters-stored',
  'release.masters-recorded',
  'release.written',
  'release.committed',
  // The row of a receipt, not yet committed; claimed; the mail server has said yes; that is written down.
  'receipt.intended',
  'receipt.claimed',
  'receipt.accepted',
  'receipt.settled',
] as const;
export type FaultStep = (typeof faultSteps)[number];

export interface FaultPoints {
  /** Says that a step is done. The one that `SELVEDGE_FAULT` names ends the process here, as a power cut would. */
  pass(step: FaultStep): void;
}
export const faultPointsKey = serviceKey<FaultPoints>('kernel::faults');

export function createFaultPoints(fatal: FaultStep | undefined): FaultPoints {
  return {
    pass(step) {
      if (step === fatal) process.kill(process.pid, 'SIGKILL');
    },
  };
}
