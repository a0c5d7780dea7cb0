import * as React from 'react';
import type { VersionState } from '../../api/version/contract';
import { isMoving } from './version-move';

const everyMs = 2000;
/** So long after a change of its files a draft may still be on its way to be checked. */
const patienceMs = 20_000;

/**
 * Milliseconds until the server should be asked again about a version it works on, 0 for not at all.
 * `files` names what the version holds: a change of it starts the patience anew.
 */
export function usePollInterval(state: VersionState | undefined, files: string): number {
  const [isPatient, setPatient] = React.useState(true);
  React.useEffect(() => {
    setPatient(true);
    const timer = setTimeout(() => {
      setPatient(false);
    }, patienceMs);
    return () => {
      clearTimeout(timer);
    };
  }, [files]);
  if (state === undefined) return 0;
  return isMoving(state) || (state === 'draft' && files !== '' && isPatient) ? everyMs : 0;
}
