import type { DraftFile, ReleasePlan, ReleasePlanView } from './contract';

/** A plan without keys of the vault and without masters: they are nobody's business outside. */
export function shownPlan({ version, ...plan }: ReleasePlan): ReleasePlanView {
  return { ...plan, version: { ...version, files: version.files.map(shownFile) } };
}

function shownFile({
  vaultKey: _vaultKey,
  master: _master,
  ...file
}: DraftFile): Omit<DraftFile, 'vaultKey' | 'master'> {
  return file;
}
