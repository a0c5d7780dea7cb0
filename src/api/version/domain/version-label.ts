import { DomainError } from '../../../kernel/errors/domain-error';

/** A released label: three numbers of Semantic Versioning 2.0.0 §2, no pre-release part. */
export interface VersionLabel {
  major: number;
  minor: number;
  patch: number;
}

const form = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** @throws DomainError `version/malformed-label` */
export function parseLabel(label: string): VersionLabel {
  const read = readLabel(label);
  if (read !== null) return read;
  throw new DomainError('version/malformed-label', `"${label}" is not a version label such as 1.0.2.`, {
    kind: 'unprocessable',
  });
}

/** Null where a draft's label is not one yet. */
export function readLabel(label: string): VersionLabel | null {
  const [, major, minor, patch] = form.exec(label) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return null;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Negative, zero or positive, as `Array.sort` wants it (Semantic Versioning 2.0.0 §11.2). */
export function compareLabels(a: VersionLabel, b: VersionLabel): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
