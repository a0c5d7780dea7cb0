import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import * as React from 'react';
import { SecretOnce } from './secret-once';

export interface RotateWords {
  rotate: string;
  /** Of the question before it is done. */
  title: string;
  what: string;
  newSecret: string;
  copy: string;
  kept: string;
}

/** Makes a new secret and shows it this once; it lives in this page's memory only. */
export function RotateSecret({
  words,
  isLoading,
  onRotate,
}: {
  words: RotateWords;
  isLoading: boolean;
  /** Resolves to the new secret, or to nothing where that failed and has been said. */
  onRotate: () => Promise<string | undefined>;
}) {
  const [secret, setSecret] = React.useState<string>();
  return (
    <>
      {secret !== undefined && (
        <SecretOnce
          secret={secret}
          words={{ title: words.newSecret, copy: words.copy, kept: words.kept }}
          onKept={() => {
            setSecret(undefined);
          }}
        />
      )}
      <Flex>
        <Dialog.Root>
          <Dialog.Trigger>
            <Button variant="tertiary" startIcon={<ArrowsCounterClockwise />} loading={isLoading}>
              {words.rotate}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog
            title={words.title}
            variant="default"
            onConfirm={async () => {
              setSecret(await onRotate());
            }}
          >
            {words.what}
          </ConfirmDialog>
        </Dialog.Root>
      </Flex>
    </>
  );
}
