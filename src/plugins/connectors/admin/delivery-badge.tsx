import { Badge } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { DeliveryState } from '../views-contract';

const variants = {
  ready: 'neutral',
  sending: 'secondary',
  sent: 'success',
  failed: 'danger',
  unknown: 'warning',
} as const;

export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const t = useText('connectors.webhooks');
  return <Badge variant={variants[state]}>{t(`delivery.${state}`)}</Badge>;
}
