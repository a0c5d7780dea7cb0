import { Button, Checkbox, DateTimePicker, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { connectorsRight } from './connectors-rights';
import { useReplayWebhookMutation } from './webhooks-api';

/** Sends anew what failed since a time; for a receiver that lost its data, everything. */
export function ReplaySince({ subscriptionId }: { subscriptionId: string }) {
  const t = useText('connectors.webhooks');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const mayReplay = useHasRight(connectorsRight.replay);
  const [isOpen, setOpen] = React.useState(false);
  const [since, setSince] = React.useState<Date>();
  const [includeSent, setIncludeSent] = React.useState(false);
  const [send, { isLoading }] = useReplayWebhookMutation();
  if (!mayReplay) return null;
  const replay = async () => {
    if (since === undefined) return;
    const answer = await send({ id: subscriptionId, since: since.toISOString(), includeSent });
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: t('replayed', { count: answer.data.replayed }) });
    setOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />}>
          {t('replay-since')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('replay-since')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('replay-what')}</Typography>
            <Field.Root required>
              <Field.Label>{t('replay-from')}</Field.Label>
              <DateTimePicker
                clearLabel={t('clear')}
                {...(since && { value: since })}
                onClear={() => {
                  setSince(undefined);
                }}
                onChange={(chosen) => {
                  setSince(chosen);
                }}
              />
            </Field.Root>
            <Checkbox
              checked={includeSent}
              onCheckedChange={(isChosen) => {
                setIncludeSent(isChosen === true);
              }}
            >
              {t('replay-sent')}
            </Checkbox>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('cancel')}</Button>
          </Modal.Close>
          <Button
            disabled={since === undefined}
            loading={isLoading}
            onClick={() => {
              void replay();
            }}
          >
            {t('replay')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
