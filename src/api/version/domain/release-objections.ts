import type { DraftVersion, Objection } from '../contract';
import { compareLabels, parseLabel } from './version-label';
import { isReleased } from './version-state';

/**
 * What the catalogue itself holds against releasing a version. `highest` is the highest label ever released
 * of its pattern, also a withdrawn one.
 */
export function releaseObjections(version: DraftVersion, highest: string | null): Objection[] {
  return [
    ...stateObjections(version),
    ...labelObjections(version.label, highest),
    ...fileObjections(version),
    ...wordObjections(version, highest),
  ];
}

function stateObjections({ state }: DraftVersion): Objection[] {
  if (state === 'ready') return [];
  if (isReleased(state)) return [blocks('version/already-released', `This version is ${state}.`)];
  if (state === 'preparing' || state === 'checking') {
    return [
      blocks('version/not-ready', 'The files are still being checked and prepared. This takes seconds.'),
    ];
  }
  return [blocks('version/not-ready', 'The files have not passed yet. See the Files panel.')];
}

function labelObjections(label: string, highest: string | null): Objection[] {
  if (highest === null || compareLabels(parseLabel(label), parseLabel(highest)) > 0) return [];
  return [
    blocks(
      'version/label-not-higher',
      `The label ${label} must be higher than ${highest}, which is already out.`,
    ),
  ];
}

function fileObjections({ files }: DraftVersion): Objection[] {
  const found: Objection[] = [];
  if (!files.some(({ role }) => role !== 'cover')) {
    found.push(blocks('version/no-files', 'There is no file that a buyer could use. Drop at least one.'));
  }
  const seen = new Map<string, string>();
  for (const { name, role, format, pageFormat, language } of files) {
    const place = [role, format, pageFormat, language].filter((part) => part !== '').join(', ');
    const other = seen.get(place);
    if (other === undefined) seen.set(place, name);
    else
      found.push(
        blocks(
          'version/twin-files',
          `"${other}" and "${name}" are both: ${place}. Tell them apart or remove one.`,
        ),
      );
  }
  return found;
}

function wordObjections({ changelog, errata }: DraftVersion, highest: string | null): Objection[] {
  if (highest === null || changelog.length > 0 || errata.length > 0) return [];
  return [
    {
      level: 'warns',
      code: 'version/no-changelog',
      message: 'Owners of the earlier version will not learn what changed.',
    },
  ];
}

function blocks(code: string, message: string): Objection {
  return { level: 'blocks', code, message };
}
