import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../client/use-problem-notice';
import { useText } from '../client/use-text';
import { askSecret, type SecretMutation } from './secret-mutation';
import { SecretOnce } from './secret-once';

/** Makes a new secret of something with a name and shows it this once; it lives in this page's memory only. */
export function RotateSecret<Asked>({
  words,
  name,
  asked,
  mutation,
}: {
  /** The first part of the ids of the page's words. */
  words: string;
  name: string;
  /** Whose secret, as the mutation names it. */
  asked: Asked;
  mutation: SecretMutation<Asked>;
}) {
  const t = useText(words);
  const notice = useProblemNotice();
  const [secret, setSecret] = React.useState<string>();
  const [, { isLoading }] = mutation;
  const rotate = async () => {
    const answer = await askSecret(mutation, asked);
    if ('error' in answer) notice(answer.error);
    setSecret('error' in answer ? undefined : answer.secret);
  };
  return (
    <>
      {secret !== undefined && (
        <SecretOnce
          words={words}
          secret={secret}
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      <Flex>
        <Dialog.Root>
          <Dialog.Trigger>
            <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
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
