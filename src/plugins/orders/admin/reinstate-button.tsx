import { useNotification } from '@strapi/strapi/admin';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { ReasonDialog } from '../../../admin/pages/reason-dialog';
import { useReinstateEntitlementMutation } from './money-api';

/** Gives a revoked right back, with a reason that stays on record. */
export function ReinstateButton({ entitlementId, title }: { entitlementId: string; title: string }) {
  const t = useText('orders.reinstate');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useReinstateEntitlementMutation();
  const reinstate = async (reason: string) => {
    const answer = await send({ entitlementId, reason });
    if ('error' in answer) {
      notice(answer.error);
      return false;
    }
    toggleNotification({ type: 'success', message: t('done') });
    return true;
  };
  const words = { button: t('button'), title: t('title', { title }), what: t('what'), confirm: t('confirm') };
  return <ReasonDialog words={words} isLoading={isLoading} onConfirm={reinstate} />;
}
