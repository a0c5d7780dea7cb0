import type { Objection } from '../../../../api/version/contract';
import type { VersionComparison } from '../../contract';

const mostListed = 10;
const code = 'preflight/changed-silently';

/** What a buyer would not learn from the changelog, as warnings before a release. */
export function silentChanges({ before, differences }: VersionComparison): Objection[] {
  const silent = differences.filter(({ severity }) => severity === 'warning');
  const listed = silent.slice(0, mostListed).map(({ fileName, message }): Objection => {
    const words = `${fileName}: ${message} The changelog does not say so (compared with ${before?.label ?? ''}).`;
    return { level: 'warns', code, message: words };
  });
  const more = silent.length - listed.length;
  if (more <= 0) return listed;
  const message = `${String(more)} more differences are listed under the version's files.`;
  return [...listed, { level: 'warns', code, message }];
}

/** What it will learn from there. */
export function toldChanges({ before, differences }: VersionComparison): string[] {
  const told = differences.filter(({ isMentioned }) => isMentioned).length;
  if (before === null || told === 0) return [];
  const things =
    told === 1 ? 'one thing in the files is different' : `${String(told)} things in the files are different`;
  return [`Compared with ${before.label}, ${things}, as the changelog says.`];
}
