import { useNotification } from '@strapi/strapi/admin';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { ReasonDialog } from '../../../admin/pages/reason-dialog';
import { useRevokeEntitlementMutation } from './orders-api';

/** Takes a right back at once, with a reason that stays on record. */
export function RevokeButton({ entitlementId, title }: { entitlementId: string; title: string }) {
  const t = useText('orders.revoke');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useRevokeEntitlementMutation();
  const revoke = async (reason: string) => {
    const answer = await send({ entitlementId, reason });
    if ('error' in answer) {
      notice(answer.error);
      return false;
    }
    toggleNotification({ type: 'success', message: t('done') });
    return true;
  };
  const words = { button: t('button'), title: t('title', { title }), what: t('what'), confirm: t('confirm') };
  return <ReasonDialog words={words} isDangerous isLoading={isLoading} onConfirm={revoke} />;
}
