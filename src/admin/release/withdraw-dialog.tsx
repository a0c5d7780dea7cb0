import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useProblemNotice } from '../client/use-problem-notice';
import { useText } from '../client/use-text';
import { useWithdrawVersionMutation } from './release-api';

/** No longer sold; the operator chooses what becomes of those who own it. */
export function WithdrawDialog({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const t = useText('selvedge.withdraw');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [choice, setChoice] = React.useState('keep');
  const [send, { isLoading }] = useWithdrawVersionMutation();
  const withdraw = async () => {
    const answer = await send({ versionId, recall: choice === 'recall' });
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: t('done') });
    onClose();
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{t('what')}</Typography>
          <Radio.Group value={choice} onValueChange={setChoice} aria-label={t('owners')}>
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Radio.Item value="keep">{t('keep')}</Radio.Item>
              <Radio.Item value="recall">{t('recall')}</Radio.Item>
            </Flex>
          </Radio.Group>
          {choice === 'recall' && <Typography textColor="danger600">{t('recall-warning')}</Typography>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          variant="danger"
          loading={isLoading}
          onClick={() => {
            void withdraw();
          }}
        >
          {t(choice === 'recall' ? 'confirm-recall' : 'confirm')}
        </Button>
      </Modal.Footer>
    </>
  );
}
