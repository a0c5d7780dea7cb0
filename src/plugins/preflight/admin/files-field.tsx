import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { VersionState } from '../../../api/version/contract';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { filesRight } from './files-api';
import { FilesPanel } from './files-panel';

/** Finds the version in the form around it, which may also be the window a relation opens. */
export function FilesField() {
  const t = useText('preflight');
  const mayRead = useHasRight(filesRight.read);
  const form = useForm('FilesField', ({ values }) => values as { documentId?: string; state?: VersionState });
  if (!mayRead) return null;
  if (form.documentId === undefined) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="delta" tag="h2">
          {t('files')}
        </Typography>
        <Typography textColor="neutral600">{t('save-first')}</Typography>
      </Flex>
    );
  }
  return <FilesPanel key={form.documentId} versionId={form.documentId} shownState={form.state ?? 'draft'} />;
}
