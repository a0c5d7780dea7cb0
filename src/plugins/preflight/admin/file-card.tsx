import { Box, Button, Dialog, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { FileFactsForm } from './file-facts-form';
import { fileSize } from './file-size';
import { useRemoveFileMutation, type FileView } from './files-api';
import { FindingDecision } from './finding-decision';
import { Findings } from './findings';
import { ShowPage } from './page/show-page';
import { TakeIn } from './take-in';
import { VerdictBadge } from './verdict-badge';

/** One file: what it is, what preflight says, and what the editor says of it. */
export function FileCard({
  file,
  versionId,
  isEditable,
  isOpen,
}: {
  file: FileView;
  versionId: string;
  isEditable: boolean;
  /** Not released yet. */
  isOpen: boolean;
}) {
  const t = useText('preflight');
  const { locale } = useIntl();
  const { fileId, name, format, bytes, verdict, findings, state, today } = file;
  return (
    <Box tag="li" padding={4} borderColor={state === 'rejected' ? 'danger200' : 'neutral150'} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
          <Box minWidth={0} flex="1 1 18rem">
            <Typography fontWeight="semiBold" tag="h3" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {format.toUpperCase()} · {fileSize(bytes, locale)}
            </Typography>
          </Box>
          <Flex gap={2} shrink={0}>
            <VerdictBadge verdict={verdict} />
            {isEditable && <Remove file={file} versionId={versionId} />}
          </Flex>
        </Flex>
        {state === 'rejected' && verdict !== 'reject' ? (
          <TakeIn fileId={fileId} versionId={versionId} isEditable={isEditable} />
        ) : state === 'rejected' ? (
          <Typography variant="pi" textColor="danger600">
            {t(isEditable ? 'rejected-hint' : 'rejected-plain')}
          </Typography>
        ) : (
          <FileFactsForm file={file} versionId={versionId} isEditable={isEditable} />
        )}
        {findings.length > 0 && (
          <Disclosure label={t('findings', { count: findings.length })} isOpenAtFirst={verdict === 'reject'}>
            <Findings
              findings={findings}
              action={(finding) => (
                <Flex gap={2} wrap="wrap">
                  <ShowPage file={file} findings={findings} finding={finding} />
                  <FindingDecision finding={finding} fileId={fileId} versionId={versionId} isOpen={isOpen} />
                </Flex>
              )}
            />
          </Disclosure>
        )}
        {today !== null && (
          <Disclosure label={t('today', { count: today.findings.length })}>
            <Findings
              findings={today.findings}
              action={(finding) => <ShowPage file={file} findings={today.findings} finding={finding} />}
            />
          </Disclosure>
        )}
      </Flex>
    </Box>
  );
}

function Remove({ file: { fileId, name }, versionId }: { file: FileView; versionId: string }) {
  const t = useText('preflight');
  const notice = useProblemNotice();
  const [remove] = useRemoveFileMutation();
  const confirm = async () => {
    const answer = await remove({ fileId, versionId });
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <IconButton type="button" variant="ghost" label={t('remove', { name })}>
          <Trash />
        </IconButton>
      </Dialog.Trigger>
      <ConfirmDialog
        title={t('remove-title')}
        onConfirm={confirm}
        endAction={
          <Button
            type="button"
            variant="danger-light"
            fullWidth
            onClick={() => {
              void confirm();
            }}
          >
            {t('remove-confirm')}
          </Button>
        }
      >
        {t('remove-what', { name })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
