import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import { problemOf } from '../client/problem';
import { useText } from '../client/use-text';
import { Disclosure } from '../pages/disclosure';
import { keyOfName } from './key-of-name';
import { askSecret, type SecretMutation } from './secret-mutation';

export interface NewSenderFields {
  key: string;
  name: string;
}

interface Making {
  /** The first part of the ids of the page's words. */
  words: string;
  creation: SecretMutation<NewSenderFields>;
  onSecret: (secret: string) => void;
}

/** Makes a sender; the last part of its address is proposed from its name. */
export function NewSender({ isOpenAtFirst, ...making }: Making & { isOpenAtFirst: boolean }) {
  const t = useText(making.words);
  return (
    <Disclosure label={t('add')} isOpenAtFirst={isOpenAtFirst}>
      <SenderForm {...making} />
    </Disclosure>
  );
}

function SenderForm({ words, creation, onSecret }: Making) {
  const t = useText(words);
  const [name, setName] = React.useState('');
  const [typedKey, setTypedKey] = React.useState<string>();
  const [problem, setProblem] = React.useState<string>();
  const [, { isLoading }] = creation;
  const key = typedKey ?? keyOfName(name);
  const create = async () => {
    const answer = await askSecret(creation, { key, name: name.trim() });
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    onSecret(answer.secret);
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
