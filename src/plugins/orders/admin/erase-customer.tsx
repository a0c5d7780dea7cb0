import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import type { ErasurePreview } from '../desk-contract';
import { useEraseCustomerMutation, useGetErasureQuery } from './orders-api';

/** Shows what will go and what stays, and erases once the address was typed by hand. */
export function EraseCustomer({ customerId }: { customerId: string }) {
  const t = useText('orders.erase');
  const [isOpen, setOpen] = React.useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="danger-light">{t('button')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('title')}</Modal.Title>
        </Modal.Header>
        {isOpen && (
          <Erasing
            customerId={customerId}
            onDone={() => {
              setOpen(false);
            }}
          />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

function Erasing({ customerId, onDone }: { customerId: string; onDone: () => void }) {
  const t = useText('orders.erase');
  const preview = useGetErasureQuery(customerId, { refetchOnMountOrArgChange: true });
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [typed, setTyped] = React.useState('');
  const [send, { isLoading }] = useEraseCustomerMutation();
  const isTyped = preview.data !== undefined && typed.trim().toLowerCase() === preview.data.confirm;
  const erase = async () => {
    const answer = await send({ customerId, confirm: typed.trim() });
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: t('done') });
    onDone();
  };
  return (
    <>
      <Modal.Body>
        <Loaded query={preview}>
          {(view) => (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>{t('what')}</Typography>
              <Counts title={t('forgotten')} counts={view.forgotten} />
              <Counts title={t('kept')} counts={view.kept} />
              <Field.Root required hint={t('confirm-hint')} name="confirm">
                <Field.Label>{t('confirm-label', { word: view.confirm })}</Field.Label>
                <TextInput
                  value={typed}
                  autoComplete="off"
                  maxLength={254}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                    setTyped(event.target.value);
                  }}
                />
                <Field.Hint />
              </Field.Root>
            </Flex>
          )}
        </Loaded>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{t('cancel')}</Button>
        </Modal.Close>
        <Button
          variant="danger"
          disabled={!isTyped}
          loading={isLoading}
          onClick={() => {
            void erase();
          }}
        >
          {t('confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
}

function Counts({ title, counts }: { title: string; counts: ErasurePreview['kept'] }) {
  const t = useText('orders.erase');
  return (
    <Box>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {counts.map(({ name, rows }) => (
          <Flex key={name} tag="li" justifyContent="space-between" gap={3}>
            <Typography>{t(`record.${name}`)}</Typography>
            <Typography fontWeight="semiBold">{rows}</Typography>
          </Flex>
        ))}
        {counts.length === 0 && <Typography textColor="neutral600">{t('nothing')}</Typography>}
      </Flex>
    </Box>
  );
}
