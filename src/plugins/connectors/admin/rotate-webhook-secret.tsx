import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { SecretOnce } from '../../../admin/pages/secret-once';
import { connectorsRight } from './connectors-rights';
import { useRotateWebhookSecretMutation } from './webhooks-api';

export function RotateWebhookSecret({ id, name }: { id: string; name: string }) {
  const t = useText('connectors.webhooks');
  const notice = useProblemNotice();
  const mayChange = useHasRight(connectorsRight.change);
  const [secret, setSecret] = React.useState<string>();
  const [send, { isLoading, reset }] = useRotateWebhookSecretMutation();
  if (!mayChange) return null;
  const rotate = async () => {
    const answer = await send(id);
    if ('error' in answer) notice(answer.error);
    else setSecret(answer.data.secret);
    reset();
  };
  return (
    <>
      {secret !== undefined && (
        <SecretOnce
          secret={secret}
          words={{ title: t('new-secret'), copy: t('copy-secret'), kept: t('kept') }}
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      <Flex>
        <Dialog.Root>
          <Dialog.Trigger>
            <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
              {t('rotate')}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog title={t('rotate-title', { name })} variant="default" onConfirm={rotate}>
            {t('rotate-what')}
          </ConfirmDialog>
        </Dialog.Root>
      </Flex>
    </>
  );
}
