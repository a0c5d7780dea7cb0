import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';

/** A secret that is brought here from elsewhere; it is never shown again. */
export function SecretField({
  name,
  title,
  label,
  hint,
  isLoading,
  onSend,
}: {
  name: string;
  title: string;
  label: string;
  hint: string;
  isLoading: boolean;
  onSend: (secret: string) => Promise<{ data?: unknown; error?: unknown }>;
}) {
  const t = useText('orders.accounts');
  const { toggleNotification } = useNotification();
  const [secret, setSecret] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const send = async () => {
    const { error } = await onSend(secret.trim());
    setProblem(error === undefined ? undefined : problemOf(error).message);
    if (error !== undefined) return;
    setSecret('');
    toggleNotification({ type: 'success', message: t('saved') });
  };
  return (
    <Disclosure label={title} isOpenAtFirst={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Field.Root required name={name} hint={hint} error={problem}>
            <Field.Label>{label}</Field.Label>
            <TextInput
              type="password"
              autoComplete="off"
              value={secret}
              maxLength={260}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                setSecret(event.target.value);
              }}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          <Flex>
            <Button type="submit" variant="secondary" loading={isLoading} disabled={secret.trim() === ''}>
              {t('save-secret')}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Disclosure>
  );
}
