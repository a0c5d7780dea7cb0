import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { SecretOnce } from '../../../admin/pages/secret-once';
import { useRotateSecretMutation } from './orders-api';

/** Makes a new secret and shows it this once; it lives in this page's memory only. */
export function RotateSecret({ accountKey, name }: { accountKey: string; name: string }) {
  const t = useText('orders.accounts');
  const notice = useProblemNotice();
  const [secret, setSecret] = React.useState<string>();
  const [send, { isLoading, reset }] = useRotateSecretMutation();
  const rotate = async () => {
    const answer = await send(accountKey);
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
            <Button variant="secondary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
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
