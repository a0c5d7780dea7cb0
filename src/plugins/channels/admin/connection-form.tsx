import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Toggle,
} from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { assistedProfiles, connectionKinds } from '../contract';
import type { ConnectionView } from '../views-contract';
import { useChangeConnectionMutation, useConnectMutation } from './channels-api';
import { configOf, draftOf, keyOf, type ConnectionDraft } from './connection-draft';

/** Connects a channel, or changes one; a secret that is made on the way is handed on. */
export function ConnectionForm({
  connection,
  onSecret,
}: {
  connection?: ConnectionView;
  onSecret: (secret: string) => void;
}) {
  const t = useText('channels');
  const [isOpen, setOpen] = React.useState(false);
  const [draft, setDraft] = React.useState(() => draftOf(connection));
  const [fault, setFault] = React.useState<string>();
  const [connect, connecting] = useConnectMutation();
  const [change, changing] = useChangeConnectionMutation();
  const set = (next: Partial<ConnectionDraft>) => {
    setDraft({ ...draft, ...next });
  };
  const { kind, key, name } = draft;
  const show = (next: boolean) => {
    setOpen(next);
    setFault(undefined);
    setDraft(draftOf(connection));
  };
  const save = async () => {
    const said = { name: name.trim(), config: configOf(draft) };
    const answer =
      connection === undefined
        ? await connect({ kind, key: key || keyOf(name), ...said })
        : await change({ key: connection.key, ...said });
    if ('error' in answer) {
      setFault(problemOf(answer.error).message || t('form.failed'));
      return;
    }
    if (answer.data.secret !== null) onSecret(answer.data.secret);
    connecting.reset();
    changing.reset();
    show(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={show}>
      <Modal.Trigger>
        {connection === undefined ? (
          <Button startIcon={<Plus />}>{t('form.connect')}</Button>
        ) : (
          <Button variant="secondary" startIcon={<Pencil />}>
            {t('form.change')}
          </Button>
        )}
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {connection === undefined ? t('form.connect') : t('form.change-title', { name: connection.name })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {connection === undefined && (
              <KindField
                kind={kind}
                onKind={(next) => {
                  set({ kind: next });
                }}
              />
            )}
            {kind === 'assisted' && (
              <Field.Root>
                <Field.Label>{t('form.profile')}</Field.Label>
                <SingleSelect
                  value={draft.profile}
                  onChange={(value) => {
                    set({ profile: assistedProfiles.find((one) => one === value) ?? 'generic' });
                  }}
                >
                  {assistedProfiles.map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {t(`platform.${one}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            <TextField
              label={t('form.name')}
              value={name}
              onText={(text) => {
                set({ name: text });
              }}
              isRequired
            />
            {connection === undefined && (
              <TextField
                label={t('form.key')}
                hint={t('form.key-hint')}
                value={key}
                placeholder={keyOf(name)}
                onText={(text) => {
                  set({ key: text });
                }}
              />
            )}
            <TextField
              label={t(kind === 'website' ? 'form.url' : 'form.editor-url')}
              hint={t(kind === 'website' ? 'form.url-hint' : 'form.editor-url-hint')}
              value={draft.url}
              placeholder="https://"
              onText={(text) => {
                set({ url: text });
              }}
            />
            <TextField
              label={t('form.locale')}
              hint={t('form.locale-hint')}
              value={draft.locale}
              onText={(text) => {
                set({ locale: text });
              }}
            />
            <Field.Root hint={t('form.lists-all-hint')}>
              <Field.Label>{t('form.lists-all')}</Field.Label>
              <Toggle
                checked={draft.listsAll}
                onLabel={t('form.yes')}
                offLabel={t('form.no')}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                  set({ listsAll: event.target.checked });
                }}
              />
              <Field.Hint />
            </Field.Root>
            {fault !== undefined && (
              <Field.Root error={fault}>
                <Field.Error />
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('form.cancel')}</Button>
          </Modal.Close>
          <Button
            disabled={name.trim() === ''}
            loading={connecting.isLoading || changing.isLoading}
            onClick={() => {
              void save();
            }}
          >
            {t('form.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function KindField({
  kind,
  onKind,
}: {
  kind: ConnectionDraft['kind'];
  onKind: (kind: ConnectionDraft['kind']) => void;
}) {
  const t = useText('channels');
  return (
    <Field.Root hint={t(`kind.${kind}.what`)}>
      <Field.Label>{t('form.kind')}</Field.Label>
      <SingleSelect
        value={kind}
        onChange={(value) => {
          onKind(connectionKinds.find((one) => one === value) ?? 'website');
        }}
      >
        {connectionKinds.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`kind.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

function TextField({
  label,
  hint,
  value,
  placeholder,
  isRequired = false,
  onText,
}: {
  label: string;
  hint?: string;
  value: string;
  placeholder?: string;
  isRequired?: boolean;
  onText: (text: string) => void;
}) {
  return (
    <Field.Root required={isRequired} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        value={value}
        placeholder={placeholder}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          onText(event.target.value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}
