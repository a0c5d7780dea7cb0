import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { useReinstateEntitlementMutation } from './money-api';
import { ReasonDialog } from './reason-dialog';

/** Gives a revoked right back, with a reason that stays on record. */
export function ReinstateButton({ entitlementId, title }: { entitlementId: string; title: string }) {
  const t = useText('orders.reinstate');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useReinstateEntitlementMutation();
  return (
    <ReasonDialog
      words={{
        title: t('title', { title }),
        what: t('what'),
        reason: t('reason'),
        hint: t('reason-hint'),
        cancel: t('cancel'),
        confirm: t('confirm'),
      }}
      trigger={
        <Button variant="secondary" size="S">
          {t('button')}
        </Button>
      }
      isLoading={isLoading}
      send={async (reason) => {
        const answer = await send({ entitlementId, reason });
        if ('error' in answer) {
          notice(answer.error);
          return false;
        }
        toggleNotification({ type: 'success', message: t('done') });
        return true;
      }}
    />
  );
}
