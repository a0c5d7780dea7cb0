import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import type { VersionState } from '../../api/version/contract';
import { movedFields } from './moved-fields';
import { useLazyGetMovedFieldsQuery, useShowVersionAnewMutation } from './release-api';

/**
 * Keeps a version's form in step when the server moves the version on. Without unsaved changes the form is loaded
 * again; with them only what moves change is put right, or saving would send the old state and be refused.
 */
export function useFollowVersion(
  versionId: string,
  shown: VersionState,
  now: VersionState | undefined,
): void {
  const isTyped = useForm('useFollowVersion', ({ modified }) => modified, false) ?? false;
  const change = useForm('useFollowVersion', ({ onChange }) => onChange, false);
  const [showAnew] = useShowVersionAnewMutation();
  const [loadMoved] = useLazyGetMovedFieldsQuery();
  const hasMoved = now !== undefined && now !== shown;
  const latest = React.useRef({ isTyped, change });
  latest.current = { isTyped, change };

  React.useEffect(() => {
    if (!hasMoved) return;
    if (!latest.current.isTyped) {
      void showAnew(versionId);
      return;
    }
    void loadMoved(versionId).then(({ data }) => {
      if (data === undefined) return;
      for (const field of movedFields) latest.current.change?.(field, data[field] ?? undefined);
    });
  }, [hasMoved, now, showAnew, loadMoved, versionId]);
}
