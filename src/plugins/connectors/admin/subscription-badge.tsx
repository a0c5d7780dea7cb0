import { Badge } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { SubscriptionView } from '../views-contract';

const variants = { active: 'success', paused: 'warning', disabled: 'danger' } as const;

export function SubscriptionBadge({
  subscription: { state, failingSince },
}: {
  subscription: Pick<SubscriptionView, 'state' | 'failingSince'>;
}) {
  const t = useText('connectors.webhooks');
  return (
    <>
      <Badge variant={variants[state]}>{t(`state.${state}`)}</Badge>
      {state === 'active' && failingSince !== null && <Badge variant="danger">{t('failing')}</Badge>}
    </>
  );
}
