import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import * as React from 'react';

/** Asks for a reason that stays on record, and does something by it. `send` resolves to whether it was done. */
export function ReasonDialog({
  words,
  trigger,
  isDanger = false,
  isLoading,
  send,
}: {
  words: { title: string; what: string; reason: string; hint: string; cancel: string; confirm: string };
  trigger: React.ReactElement;
  isDanger?: boolean;
  isLoading: boolean;
  send: (reason: string) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const confirm = async () => {
    if (await send(reason.trim())) setOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>{trigger}</Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{words.what}</Typography>
            <Field.Root required hint={words.hint}>
              <Field.Label>{words.reason}</Field.Label>
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
            <Button variant="tertiary">{words.cancel}</Button>
          </Modal.Close>
          <Button
            variant={isDanger ? 'danger' : 'default'}
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
