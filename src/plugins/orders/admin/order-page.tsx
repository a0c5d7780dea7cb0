import { Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { BackLink } from '../../../admin/pages/back-link';
import { BillsPanel } from './bills-panel';
import { OrderFacts } from './order-facts';
import { OrderLines } from './order-lines';
import { OrderRefunds } from './order-refunds';
import { OrderTimeline } from './order-timeline';
import { ordersRight, useGetOrderQuery } from './orders-api';
import { TaxEvidencePanel } from './tax-evidence-panel';

/** One order from the sale to the last download, and the place to revoke a right. */
export function OrderPage() {
  const t = useText('orders');
  const { orderId = '' } = useParams();
  const order = useGetOrderQuery(orderId, { refetchOnMountOrArgChange: true });
  const title = t('order', { id: order.data?.externalId ?? '…' });
  return (
    <PageFrame
      title={title}
      purpose={t('order.purpose')}
      right={ordersRight.read}
      back={<BackLink to=".." label={t('back')} />}
    >
      <Loaded query={order}>
        {(view) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <OrderFacts order={view} />
            <OrderLines order={view} />
            {view.refunds.length > 0 && <OrderRefunds order={view} />}
            <TaxEvidencePanel order={view} />
            <BillsPanel order={view} />
            <OrderTimeline order={view} />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
