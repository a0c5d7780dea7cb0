import { DomainError } from '../kernel/errors/domain-error';

const unreachable: Record<string, readonly [code: string, why: string]> = {
  ENOENT: ['cli/no-such-file', 'there is no such file or folder'],
  EISDIR: ['cli/is-a-folder', 'this is a folder, and a file is meant'],
  EACCES: ['cli/no-access', 'this may not be read or written here'],
  EPERM: ['cli/no-access', 'this may not be read or written here'],
};

/** A file that somebody named and that cannot be reached is theirs to mend. */
export function unreachableFile(error: unknown): DomainError | undefined {
  const { code, path } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const known = unreachable[code ?? ''];
  if (known === undefined) return undefined;
  // Reading a folder names no path.
  return new DomainError(known[0], `${path ?? 'One of the names'}: ${known[1]}.`, { cause: error });
}
