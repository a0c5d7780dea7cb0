import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../client/use-text';

/** What a dialog says; the reason's own words are the same everywhere. */
export interface DialogWords {
  button: string;
  title: string;
  what: string;
  confirm: string;
}

/** A button that asks for a reason, which stays on record, before it does anything. */
export function ReasonDialog({
  words,
  isDangerous = false,
  isLoading,
  onConfirm,
  children,
}: {
  words: DialogWords;
  isDangerous?: boolean;
  isLoading: boolean;
  /** Resolves to whether it was done: then the dialog closes. */
  onConfirm: (reason: string) => Promise<boolean>;
  /** What else has to be decided. */
  children?: React.ReactNode;
}) {
  const t = useText('selvedge.reason');
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const confirm = async () => {
    if (await onConfirm(reason.trim())) {
      setOpen(false);
      setReason('');
    }
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant={isDangerous ? 'danger-light' : 'secondary'} size="S">
          {words.button}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{words.what}</Typography>
            {children}
            <Field.Root required hint={t('hint')}>
              <Field.Label>{t('label')}</Field.Label>
              <Textarea
                value={reason}
                maxLength={500}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
                  setReason(event.target.value);
                }}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('cancel')}</Button>
          </Modal.Close>
          <Button
            variant={isDangerous ? 'danger' : 'default'}
            disabled={reason.trim() === ''}
            loading={isLoading}
            onClick={() => {
              void confirm();
            }}
          >
            {words.confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
