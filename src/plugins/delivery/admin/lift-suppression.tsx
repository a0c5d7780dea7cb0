import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { useLiftSuppressionMutation } from './mail-api';

/** Lets mails go to an address again, typed by somebody who knows that it works now. */
export function LiftSuppression() {
  const t = useText('delivery.mail');
  const { toggleNotification } = useNotification();
  const [address, setAddress] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading }] = useLiftSuppressionMutation();
  const lift = async () => {
    const answer = await send(address.trim());
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    setAddress('');
    setProblem(undefined);
    toggleNotification({ type: 'success', message: t('lifted') });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void lift();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root name="address" hint={t('lift-hint')} error={problem}>
          <Field.Label>{t('address')}</Field.Label>
          <TextInput
            type="email"
            value={address}
            maxLength={254}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setAddress(event.target.value);
            }}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex>
          <Button type="submit" variant="secondary" loading={isLoading} disabled={address.trim() === ''}>
            {t('lift')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
