import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { versionDocument } from '../../../admin/release/version-document';
import { MailPreviews } from './mail-previews';
import { updateRights, useGetVersionPreviewQuery } from './updates-api';

/** Beside a version: what its owners will read, or have read. */
export const VersionPreviewPanel: PanelComponent = (view) => {
  const t = useText('updates');
  const mayRead = useHasRight(updateRights.read);
  const version = versionDocument(view);
  if (version === undefined || !mayRead) return null;
  return { title: t('version-panel'), content: <PreviewButton versionId={version.versionId} /> };
};

function PreviewButton({ versionId }: { versionId: string }) {
  const t = useText('updates');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {t('version-panel-what')}
      </Typography>
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="secondary" fullWidth>
            {t('preview-button')}
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{t('preview')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <VersionPreview versionId={versionId} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}

function VersionPreview({ versionId }: { versionId: string }) {
  const preview = useGetVersionPreviewQuery(versionId, { refetchOnMountOrArgChange: true });
  return <Loaded query={preview}>{(mails) => <MailPreviews mails={mails} />}</Loaded>;
}
