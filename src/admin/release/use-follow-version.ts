import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import type { VersionState } from '../../api/version/domain/version-state';
import { useShowVersionAnewMutation } from './release-api';

/** Loads a version's form again when the server moved the version on, but never over what somebody has typed. */
export function useFollowVersion(
  versionId: string,
  shown: VersionState,
  now: VersionState | undefined,
): void {
  const isTyped = useForm('useFollowVersion', ({ modified }) => modified, false) ?? false;
  const [showAnew] = useShowVersionAnewMutation();
  const hasMoved = now !== undefined && now !== shown;
  React.useEffect(() => {
    if (hasMoved && !isTyped) void showAnew(versionId);
  }, [hasMoved, isTyped, now, showAnew, versionId]);
}
