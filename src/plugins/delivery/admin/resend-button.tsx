import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { deliveryRights } from './delivery-rights';
import { useResendMessageMutation } from './resend-api';

const ends = new Set(['failed', 'unknown', 'sent', 'suppressed']);

/** Beside a mail on an order's page that has ended; a sent one goes anew, with new links. */
export function ResendButton({ entry }: { entry: Record<string, unknown> }) {
  const t = useText('delivery.resend');
  const mayResend = useHasRight(deliveryRights.resend);
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useResendMessageMutation();
  const { id, state } = entry;
  if (!mayResend || typeof id !== 'string' || typeof state !== 'string' || !ends.has(state)) return null;
  const resend = async () => {
    const answer = await send(id);
    if ('error' in answer) notice(answer.error);
    else toggleNotification({ type: 'success', message: t('done') });
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isLoading}
      onClick={() => {
        void resend();
      }}
    >
      {t('button')}
    </Button>
  );
}
