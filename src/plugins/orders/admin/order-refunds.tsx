import { Badge, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { OrderView } from '../views-contract';
import { Money } from './money';

export function OrderRefunds({ order: { refunds, currency } }: { order: OrderView }) {
  const t = useText('orders');
  return (
    <Panel title={t('refunds')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {refunds.map(({ refund, line, amountMinor, reason, refundedAt, hasFailed }) => (
          <Flex tag="li" key={`${refund} ${line ?? ''}`} gap={2} wrap="wrap" justifyContent="space-between">
            <Typography style={{ overflowWrap: 'anywhere' }}>
              {[refund, line, reason].filter(Boolean).join(' · ')}
            </Typography>
            {hasFailed && <Badge>{t('refund-failed')}</Badge>}
            <Typography>
              <Money minor={amountMinor} currency={currency} /> · <When at={refundedAt} />
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
}
