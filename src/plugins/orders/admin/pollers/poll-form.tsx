import { Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import { problemOf } from '../../../../admin/client/problem';
import { useText } from '../../../../admin/client/use-text';
import { polledChannels, type PolledChannel } from '../../pollers-contract';
import { newPollOf, pollFields, type PollDraft } from './poll-draft';
import { useConnectOrderPollMutation } from './polls-api';

/** Connects a shop by its API; with `account` one that is there, whose kind and name stand. */
export function PollForm({ account }: { account?: { channel: PolledChannel; key: string; name: string } }) {
  const t = useText('orders.polls');
  const empty: PollDraft =
    account === undefined ? { channel: 'etsy', name: '', fields: {} } : { ...account, fields: {} };
  const [draft, setDraft] = React.useState<PollDraft>(empty);
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading, reset }] = useConnectOrderPollMutation();
  const asked = newPollOf(draft);
  const connect = async () => {
    if (asked === undefined) return;
    const answer = await send(asked);
    reset();
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    setProblem(undefined);
    setDraft(empty);
    if (answer.data.consentUrl !== null) window.location.assign(answer.data.consentUrl);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {account === undefined && (
          <>
            <Field.Root required name="channel">
              <Field.Label>{t('channel')}</Field.Label>
              <SingleSelect
                value={draft.channel}
                onChange={(channel) => {
                  setDraft({ ...draft, channel: channel as PolledChannel, fields: {} });
                }}
              >
                {polledChannels.map((channel) => (
                  <SingleSelectOption key={channel} value={channel}>
                    {t(`channel.${channel}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root required name="name">
              <Field.Label>{t('name')}</Field.Label>
              <TextInput
                value={draft.name}
                maxLength={80}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                  setDraft({ ...draft, name: event.target.value });
                }}
              />
            </Field.Root>
          </>
        )}
        {pollFields[draft.channel].map(({ name, isSecret }) => (
          <Field.Root key={name} required name={name} hint={t(`hint.${draft.channel}.${name}`)}>
            <Field.Label>{t(`field.${name}`)}</Field.Label>
            <TextInput
              type={isSecret ? 'password' : 'text'}
              autoComplete="off"
              value={draft.fields[name] ?? ''}
              maxLength={400}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                setDraft({ ...draft, fields: { ...draft.fields, [name]: event.target.value } });
              }}
            />
            <Field.Hint />
          </Field.Root>
        ))}
        <Field.Root name="connect" error={problem}>
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button type="submit" startIcon={<Plus />} loading={isLoading} disabled={asked === undefined}>
            {draft.channel === 'etsy' ? t('connect-etsy') : t('connect')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
