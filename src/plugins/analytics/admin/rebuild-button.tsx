import { Button, Dialog } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { useRebuildRollupsMutation } from './analytics-api';

export function RebuildButton({ isRunning }: { isRunning: boolean }) {
  const t = useText('analytics.rebuild');
  const notice = useProblemNotice();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = useRebuildRollupsMutation();
  const rebuild = async () => {
    const answer = await send(null);
    if ('error' in answer) notice(answer.error);
    else toggleNotification({ type: 'success', message: t('begun') });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          variant="tertiary"
          startIcon={<ArrowsCounterClockwise />}
          loading={isLoading}
          disabled={isRunning}
        >
          {t('button')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('title')} variant="default" onConfirm={rebuild}>
        {t('what')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
