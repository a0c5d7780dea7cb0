import { Button, Dialog, Flex } from '@strapi/design-system';
import { Play, Trash } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { SubscriptionView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { useMoveWebhookMutation, useRemoveWebhookMutation, type SubscriptionMove } from './webhooks-api';

export function SubscriptionActions({
  subscription: { id, name, state },
}: {
  subscription: SubscriptionView;
}) {
  const t = useText('connectors.webhooks');
  const navigate = useNavigate();
  const notice = useProblemNotice();
  const { toggleNotification } = useNotification();
  const mayChange = useHasRight(connectorsRight.change);
  const [move, { isLoading }] = useMoveWebhookMutation();
  const [remove] = useRemoveWebhookMutation();
  if (!mayChange) return null;
  const act = (what: SubscriptionMove) => {
    void move({ id, move: what }).then((answer) => {
      if ('error' in answer) notice(answer.error);
      else toggleNotification({ type: 'success', message: t(`done.${what}`) });
    });
  };
  const takeAway = async () => {
    const answer = await remove(id);
    if ('error' in answer) notice(answer.error);
    else navigate('..', { relative: 'path' });
  };
  return (
    <Flex gap={2} wrap="wrap">
      {state === 'active' ? (
        <>
          <Button
            variant="secondary"
            loading={isLoading}
            onClick={() => {
              act('ping');
            }}
          >
            {t('ping')}
          </Button>
          <Button
            variant="tertiary"
            loading={isLoading}
            onClick={() => {
              act('pause');
            }}
          >
            {t('pause')}
          </Button>
        </>
      ) : (
        <Button
          startIcon={<Play />}
          loading={isLoading}
          onClick={() => {
            act('resume');
          }}
        >
          {t('resume')}
        </Button>
      )}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="danger-light" startIcon={<Trash />}>
            {t('remove')}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog title={t('remove-title', { name })} onConfirm={takeAway}>
          {t('remove-what')}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}
