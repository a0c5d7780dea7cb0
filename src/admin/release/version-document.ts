import type { VersionState } from '../../api/version/contract';
import { versionUid } from './release-api';

/** What the content manager has loaded of a version. */
export interface VersionDocument {
  versionId: string;
  label: string;
  state: VersionState;
  code: string | null;
  problem: string | null;
  releasedAt: string | null;
}

/** The version an edit view shows; undefined for other types and for one that was never saved. */
export function versionDocument(view: {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}): VersionDocument | undefined {
  const { model, documentId, document } = view;
  if (model !== versionUid || documentId === undefined || document === undefined) return undefined;
  if (typeof document['state'] !== 'string') return undefined;
  return {
    versionId: documentId,
    label: text(document['label']) ?? '',
    state: document['state'] as VersionState,
    code: text(document['code']),
    problem: text(document['problem']),
    releasedAt: text(document['releasedAt']),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
