import { Button, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { problemOf } from '../../../admin/client/problem';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { copyOf, emptyCopy } from './copy-draft';
import { GiveCopyForm } from './give-copy-form';
import { useGiveCopyMutation } from './money-api';
import { ordersRight } from './orders-api';

/** Gives somebody a copy without a sale: a tester, a reviewer. Nothing for whoever may change nothing. */
export function GiveCopy() {
  const t = useText('orders.give');
  const mayGive = useHasRight(ordersRight.change);
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = React.useState(false);
  const [draft, setDraft] = React.useState(emptyCopy);
  const [problem, setProblem] = React.useState<string>();
  const [send, { isLoading }] = useGiveCopyMutation();
  const copy = copyOf(draft);
  const give = async () => {
    if (copy === undefined) return;
    const answer = await send(copy);
    if ('error' in answer) {
      setProblem(problemOf(answer.error).message);
      return;
    }
    toggleNotification({ type: 'success', message: t('done') });
    setOpen(false);
  };
  if (!mayGive) return null;
  return (
    <Modal.Root
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (open) setDraft(emptyCopy());
        setProblem(undefined);
      }}
    >
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Plus />}>
          {t('button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <GiveCopyForm draft={draft} problem={problem} onChange={setDraft} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('cancel')}</Button>
          </Modal.Close>
          <Button
            loading={isLoading}
            disabled={copy === undefined}
            onClick={() => {
              void give();
            }}
          >
            {t('confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
