import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { useRevokeEntitlementMutation } from './orders-api';

/** Takes a right back at once, with a reason that stays on record. */
export function RevokeButton({ entitlementId, title }: { entitlementId: string; title: string }) {
  const t = useText('orders.revoke');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [isOpen, setOpen] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [send, { isLoading }] = useRevokeEntitlementMutation();
  const revoke = async () => {
    const answer = await send({ entitlementId, reason: reason.trim() });
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: t('done') });
    setOpen(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="danger-light" size="S">
          {t('button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('title', { title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('what')}</Typography>
            <Field.Root required hint={t('reason-hint')}>
              <Field.Label>{t('reason')}</Field.Label>
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
            variant="danger"
            disabled={reason.trim() === ''}
            loading={isLoading}
            onClick={() => {
              void revoke();
            }}
          >
            {t('confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
