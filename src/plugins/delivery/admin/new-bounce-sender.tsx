import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { keyOfName } from '../../../admin/pages/key-of-name';
import { useCreateBounceSenderMutation } from './mail-api';

/** Makes a sender of bounces; the last part of its address is proposed from its name. */
export function NewBounceSender({ onSecret }: { onSecret: (secret: string) => void }) {
  const t = useText('delivery.mail');
  return (
    <Disclosure label={t('add')} isOpenAtFirst={false}>
      <SenderForm onSecret={onSecret} />
    </Disclosure>
  );
}

function SenderForm({ onSecret }: { onSecret: (secret: string) => void }) {
  const t = useText('delivery.mail');
  const [name, setName] = React.useState('');
  const [typedKey, setTypedKey] = React.useState<string>();
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading, reset }] = useCreateBounceSenderMutation();
  const key = typedKey ?? keyOfName(name);
  const create = async () => {
    const answer = await send({ key, name: name.trim() });
    reset(); // the answer holds the secret: the store forgets it
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    onSecret(answer.data.secret);
    setName('');
    setTypedKey(undefined);
    setProblem(undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root required name="name">
          <Field.Label>{t('name')}</Field.Label>
          <TextInput
            value={name}
            maxLength={80}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setName(event.target.value);
            }}
          />
        </Field.Root>
        <Field.Root required name="key" hint={t('key-hint')} error={problem}>
          <Field.Label>{t('key')}</Field.Label>
          <TextInput
            value={key}
            maxLength={63}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setTypedKey(event.target.value);
            }}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button
            type="submit"
            startIcon={<Plus />}
            loading={isLoading}
            disabled={name.trim() === '' || key === ''}
          >
            {t('create')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
