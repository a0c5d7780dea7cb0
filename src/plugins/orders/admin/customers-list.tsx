import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { CustomerRow } from './customer-row';
import { DeskFilters } from './desk-filters';
import { DeskList } from './desk-list';
import { ordersRight, useGetCustomersQuery } from './orders-api';
import { useListPlace } from './use-list-place';

const names = ['search', 'state', 'from', 'to'] as const;

/** Who has bought, newest first. */
export function CustomersList() {
  const t = useText('orders.customers');
  const { filter, place, narrow, turnTo } = useListPlace(names);
  const page = useGetCustomersQuery({ ...filter, ...place }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <DeskFilters
          list="customers"
          filter={filter}
          states={['known', 'erased']}
          hasAccounts={false}
          onNarrow={(changes) => {
            narrow(changes);
          }}
        />
        <DeskList
          query={page}
          place={place}
          empty={t(Object.keys(filter).length > 0 ? 'none-found' : 'none')}
          draw={(customer) => <CustomerRow key={customer.id} customer={customer} />}
          onTurn={turnTo}
        />
      </Flex>
    </PageFrame>
  );
}
