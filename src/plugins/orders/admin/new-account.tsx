import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { SecretOnce } from '../../../admin/senders/secret-once';
import { vendorChannels, type NewChannelAccount } from '../contract';
import { WebhookAddress } from './webhook-address';
import { emptyAccount, isComplete, newAccountOf, type AccountDraft } from './account-draft';
import { useOpenAccountMutation } from './orders-api';

/** Connects a shop of another maker; the secret it signs with is shown once, unless the shop made it. */
export function NewAccount() {
  const t = useText('orders.accounts');
  const [secret, setSecret] = React.useState<string>();
  return (
    <>
      {secret !== undefined && (
        <SecretOnce
          secret={secret}
          words="orders.accounts"
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      <Disclosure label={t('add')} isOpenAtFirst={false}>
        <AccountForm onSecret={setSecret} />
      </Disclosure>
    </>
  );
}

function AccountForm({ onSecret }: { onSecret: (secret: string | undefined) => void }) {
  const t = useText('orders.accounts');
  const [draft, setDraft] = React.useState<AccountDraft>(emptyAccount);
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading, reset }] = useOpenAccountMutation();
  const account = newAccountOf(draft);
  const create = async () => {
    const answer = await send(account);
    reset(); // the answer holds the secret: the store forgets it
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    onSecret(account.secret === undefined ? answer.data.secret : undefined);
    setDraft(emptyAccount);
    setProblem(undefined);
  };
  const typed =
    (field: 'name' | 'typedKey' | 'secret' | 'apiKey') => (event: React.ChangeEvent<HTMLInputElement>) => {
      setDraft({ ...draft, [field]: event.target.value });
    };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root required name="channel" hint={t(`channel-hint.${draft.channel}`)}>
          <Field.Label>{t('channel')}</Field.Label>
          <SingleSelect
            value={draft.channel}
            onChange={(channel) => {
              setDraft({ ...draft, channel: channel as NewChannelAccount['channel'] });
            }}
          >
            {vendorChannels.map((channel) => (
              <SingleSelectOption key={channel} value={channel}>
                {t(`channel.${channel}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        <Field.Root required name="name">
          <Field.Label>{t('name')}</Field.Label>
          <TextInput value={draft.name} maxLength={80} onChange={typed('name')} />
        </Field.Root>
        <Field.Root required name="key" hint={t('key-hint')}>
          <Field.Label>{t('key')}</Field.Label>
          <TextInput value={account.key} maxLength={63} onChange={typed('typedKey')} />
          <Field.Hint />
        </Field.Root>
        {draft.channel === 'stripe' && (
          <>
            <WebhookAddress accountKey={account.key} />
            <Field.Root required name="apiKey" hint={t('api-key-hint')}>
              <Field.Label>{t('api-key')}</Field.Label>
              <TextInput
                type="password"
                autoComplete="off"
                value={draft.apiKey}
                maxLength={260}
                onChange={typed('apiKey')}
              />
              <Field.Hint />
            </Field.Root>
          </>
        )}
        <Field.Root
          required={draft.channel === 'stripe'}
          name="secret"
          hint={draft.channel === 'stripe' ? t('secret-hint-stripe') : t('secret-hint')}
          error={problem}
        >
          <Field.Label>{t('given-secret')}</Field.Label>
          <TextInput
            type="password"
            autoComplete="off"
            value={draft.secret}
            maxLength={200}
            onChange={typed('secret')}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button
            type="submit"
            startIcon={<Plus />}
            loading={isLoading}
            disabled={!isComplete(draft) || account.key === ''}
          >
            {t('create')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
