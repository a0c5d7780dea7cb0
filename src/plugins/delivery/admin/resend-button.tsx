import { useNotification } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { ReasonDialog } from '../../../admin/pages/reason-dialog';
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
  const resend = async (reason: string) => {
    const answer = await send({ id, reason });
    if ('error' in answer) {
      notice(answer.error);
      return false;
    }
    toggleNotification({ type: 'success', message: t('done') });
    return true;
  };
  const words = { button: t('button'), title: t('title'), what: t('what'), confirm: t('confirm') };
  return <ReasonDialog words={words} isLoading={isLoading} onConfirm={resend} />;
}
