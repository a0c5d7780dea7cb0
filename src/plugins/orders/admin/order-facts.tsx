import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Facts } from '../../../admin/pages/facts';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { OrderView } from '../views-contract';
import { CustomerName } from './customer-name';
import { Money } from './money';

export function OrderFacts({ order }: { order: OrderView }) {
  const t = useText('orders');
  const { customer, currency } = order;
  const facts = [
    {
      name: t('customer'),
      value: (
        <Flex direction="column" alignItems="flex-start">
          <CustomerName customer={customer} />
        </Flex>
      ),
    },
    { name: t('email'), value: customer.email ?? t('no-email') },
    { name: t('language'), value: [order.locale, order.country].filter(Boolean).join(' · ') },
    { name: t('placed'), value: <When at={order.placedAt} /> },
    { name: t('recorded'), value: <When at={order.recordedAt} /> },
    { name: t('account'), value: order.channelAccount },
    { name: t('total'), value: <Money minor={order.totalMinor} currency={currency} /> },
    { name: t('tax'), value: <Money minor={order.taxMinor} currency={currency} /> },
  ];
  return (
    <Panel title={t('sale')}>
      <Facts facts={facts} />
    </Panel>
  );
}
