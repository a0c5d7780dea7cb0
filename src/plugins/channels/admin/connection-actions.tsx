import { Button, Dialog, Flex } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { ConnectionView } from '../views-contract';
import {
  useMoveConnectionMutation,
  useRemoveConnectionMutation,
  useRotateChannelSecretMutation,
} from './channels-api';
import { ConnectionForm } from './connection-form';

export function ConnectionActions({
  connection,
  onSecret,
}: {
  connection: ConnectionView;
  onSecret: (secret: string) => void;
}) {
  const t = useText('channels');
  const notice = useProblemNotice();
  const [move, moving] = useMoveConnectionMutation();
  const [rotate, rotating] = useRotateChannelSecretMutation();
  const [remove] = useRemoveConnectionMutation();
  const { key, name, kind, state } = connection;
  const toggle = async () => {
    const answer = await move({ key, verb: state === 'active' ? 'pause' : 'resume' });
    if ('error' in answer) notice(answer.error);
  };
  const renew = async () => {
    const answer = await rotate(key);
    if ('error' in answer) notice(answer.error);
    else if (answer.data.secret !== null) onSecret(answer.data.secret);
    rotating.reset();
  };
  const forget = async () => {
    const answer = await remove(key);
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Flex gap={2} wrap="wrap">
      <ConnectionForm connection={connection} onSecret={onSecret} />
      <Button
        variant="tertiary"
        loading={moving.isLoading}
        onClick={() => {
          void toggle();
        }}
      >
        {t(state === 'active' ? 'connection.pause' : 'connection.resume')}
      </Button>
      {kind === 'website' && (
        <Dialog.Root>
          <Dialog.Trigger>
            <Button variant="tertiary" loading={rotating.isLoading}>
              {t('secret.rotate')}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog title={t('secret.rotate-title', { name })} variant="default" onConfirm={renew}>
            {t('secret.rotate-what')}
          </ConfirmDialog>
        </Dialog.Root>
      )}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="danger-light">{t('connection.remove')}</Button>
        </Dialog.Trigger>
        <ConfirmDialog title={t('connection.remove-title', { name })} onConfirm={forget}>
          {t('connection.remove-what')}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}
