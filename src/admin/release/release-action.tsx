import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Rocket } from '@strapi/icons';
import * as React from 'react';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useText } from '../client/use-text';
import { ReleaseDialog } from './release-dialog';
import { versionDocument, type VersionDocument } from './version-document';
import { isInLedger } from './version-move';

/** The first button once a version is ready. */
export const ReleaseWhenReady: DocumentActionComponent = (view) =>
  useRelease(versionDocument(view), (state) => state === 'ready');

/** Before that it stands after Save, and its dialog says what is still to do. */
export const ReleaseBeforeReady: DocumentActionComponent = (view) =>
  useRelease(versionDocument(view), (state) => state !== 'ready' && !isInLedger(state));

function useRelease(
  version: VersionDocument | undefined,
  isShownIn: (state: VersionDocument['state']) => boolean,
) {
  const t = useText('selvedge.release');
  const mayRelease = useHasRight(rights.releaseVersions);
  const versionId = version?.versionId ?? '';
  const Content = React.useCallback(
    ({ onClose }: { onClose: () => void }) => <ReleaseDialog versionId={versionId} onClose={onClose} />,
    [versionId],
  );
  if (version === undefined || !mayRelease || !isShownIn(version.state)) return null;
  return {
    label: t('button'),
    icon: <Rocket />,
    position: 'panel' as const,
    dialog: { type: 'modal' as const, title: t('title', { label: version.label }), content: Content },
  };
}
