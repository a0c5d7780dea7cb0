import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
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
        <Box background="success100" borderColor="success200" hasRadius padding={4} role="status">
          <Typography fontWeight="semiBold" tag="p">
            {t('new-secret')}
          </Typography>
          <Flex gap={2} paddingTop={2} paddingBottom={2}>
            <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{secret}</Typography>
            <CopyButton text={secret} label={t('copy-secret')} />
          </Flex>
          <Button
            variant="tertiary"
            size="S"
            onClick={() => {
              setSecret(undefined);
            }}
          >
            {t('kept')}
          </Button>
        </Box>
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
