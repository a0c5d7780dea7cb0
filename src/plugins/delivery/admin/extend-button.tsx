import { Field, Flex, NumberInput } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { ReasonDialog } from '../../../admin/pages/reason-dialog';
import { deliveryRights } from './delivery-rights';
import { useExtendLinkMutation } from './resend-api';

/** Beside a download link on an order's page: the buyer's own link lives longer. */
export function ExtendButton({ entry }: { entry: Record<string, unknown> }) {
  const t = useText('delivery.extend');
  const mayExtend = useHasRight(deliveryRights.resend);
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [days, setDays] = React.useState<number | undefined>(14);
  const [downloads, setDownloads] = React.useState<number | undefined>(5);
  const [send, { isLoading }] = useExtendLinkMutation();
  const { id, revokedAt } = entry;
  if (!mayExtend || typeof id !== 'string' || typeof revokedAt === 'string') return null;
  const extend = async (reason: string) => {
    const answer = await send({ id, reason, days: days ?? 1, downloads: downloads ?? 0 });
    if ('error' in answer) {
      notice(answer.error);
      return false;
    }
    toggleNotification({ type: 'success', message: t('done') });
    return true;
  };
  const words = { button: t('button'), title: t('title'), what: t('what'), confirm: t('confirm') };
  return (
    <ReasonDialog words={words} isLoading={isLoading} onConfirm={extend}>
      <Flex gap={4} wrap="wrap">
        <Field.Root name="days" required>
          <Field.Label>{t('days')}</Field.Label>
          <NumberInput value={days} onValueChange={setDays} />
        </Field.Root>
        <Field.Root name="downloads">
          <Field.Label>{t('downloads')}</Field.Label>
          <NumberInput value={downloads} onValueChange={setDownloads} />
        </Field.Root>
      </Flex>
    </ReasonDialog>
  );
}
