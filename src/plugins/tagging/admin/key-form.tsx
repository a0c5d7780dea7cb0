import { Button, Dialog, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { ModelKeyView } from '../contract';
import { useForgetModelKeyMutation, useSetModelKeyMutation } from './tagging-api';

/** The key goes in and never comes out; its end tells which one it is. */
export function KeyForm({ modelKey }: { modelKey: ModelKeyView | null }) {
  const t = useText('tagging.key');
  const notice = useProblemNotice();
  const { toggleNotification } = useNotification();
  const [key, setKey] = React.useState('');
  const [send, { isLoading, reset }] = useSetModelKeyMutation();
  const save = async () => {
    const answer = await send(key.trim());
    // The client keeps what was sent with a request until it is told to forget.
    reset();
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    setKey('');
    toggleNotification({ type: 'success', message: t('saved') });
  };
  return (
    <Flex
      tag="form"
      direction="column"
      alignItems="stretch"
      gap={3}
      autoComplete="off"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Typography textColor="neutral600">{t('what')}</Typography>
      {modelKey !== null && (
        <Flex gap={3} wrap="wrap">
          <Typography>
            <span style={{ fontFamily: 'monospace' }}>{modelKey.lastFour}</span> · {t('since')}{' '}
            <When at={modelKey.since} />
          </Typography>
          <Forget />
        </Flex>
      )}
      <Field.Root name="key" hint={t('hint')}>
        <Field.Label>{t(modelKey === null ? 'label' : 'replace')}</Field.Label>
        <TextInput
          type="password"
          autoComplete="new-password"
          value={key}
          maxLength={400}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setKey(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button type="submit" disabled={key.trim().length < 8} loading={isLoading}>
          {t('save')}
        </Button>
      </Flex>
    </Flex>
  );
}

function Forget() {
  const t = useText('tagging.key');
  const notice = useProblemNotice();
  const [forget] = useForgetModelKeyMutation();
  const confirm = async () => {
    const answer = await forget(null);
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button type="button" variant="danger-light" size="S">
          {t('forget')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog title={t('forget-title')} onConfirm={confirm}>
        {t('forget-what')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
