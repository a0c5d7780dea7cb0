import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Archive } from '@strapi/icons';
import * as React from 'react';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useText } from '../client/use-text';
import { versionDocument } from './version-document';
import { WithdrawDialog } from './withdraw-dialog';

export const WithdrawAction: DocumentActionComponent = (view) => {
  const t = useText('selvedge.withdraw');
  const mayRelease = useHasRight(rights.releaseVersions);
  const version = versionDocument(view);
  const versionId = version?.versionId ?? '';
  const Content = React.useCallback(
    ({ onClose }: { onClose: () => void }) => <WithdrawDialog versionId={versionId} onClose={onClose} />,
    [versionId],
  );
  const isOffered = version?.state === 'released' || version?.state === 'superseded';
  if (version === undefined || !isOffered || !mayRelease) return null;
  return {
    label: t('button'),
    icon: <Archive />,
    variant: 'danger-light',
    position: 'panel',
    dialog: { type: 'modal', title: t('title', { label: version.label }), content: Content },
  };
};
