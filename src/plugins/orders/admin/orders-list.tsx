import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { DeskFilters } from './desk-filters';
import { DeskList } from './desk-list';
import { GiveCopy } from './give-copy';
import { HeldEvents } from './held-events';
import { OrderRow } from './order-row';
import { ordersRight, useGetOrdersQuery } from './orders-api';
import { useListPlace } from './use-list-place';

const names = ['search', 'account', 'state', 'from', 'to', 'pattern', 'customer'] as const;

/** Orders, newest first; found by number, by buyer or by pattern. */
export function OrdersList() {
  const t = useText('orders');
  const { filter, place, narrow, turnTo } = useListPlace(names);
  const page = useGetOrdersQuery({ ...filter, ...place }, { refetchOnMountOrArgChange: true });
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read} action={<GiveCopy />}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <HeldEvents />
        <DeskFilters
          list="orders"
          filter={filter}
          states={['revoked', 'refunded', 'disputed']}
          onNarrow={narrow}
        />
        <DeskList
          query={page}
          place={place}
          empty={t(isNarrowed ? 'none-found' : 'none')}
          draw={(order) => <OrderRow key={order.id} order={order} />}
          onTurn={turnTo}
        />
      </Flex>
    </PageFrame>
  );
}
