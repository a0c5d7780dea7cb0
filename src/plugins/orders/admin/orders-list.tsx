import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { GiveCopy } from './give-copy';
import { HeldEvents } from './held-events';
import { OrderRow } from './order-row';
import { OrderSearch } from './order-search';
import { ordersRight, useGetOrdersQuery } from './orders-api';

/** Orders, newest first; found by the shop's order number or the buyer's address. */
export function OrdersList() {
  const t = useText('orders');
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? undefined;
  const after = params.get('after') ?? undefined;
  const page = useGetOrdersQuery({ search, after }, { refetchOnMountOrArgChange: true });
  const show = (wanted: { search?: string | undefined; after?: string | undefined }) => {
    const given = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]));
    setParams(Object.fromEntries(given));
  };
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read} action={<GiveCopy />}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <HeldEvents />
        <OrderSearch
          key={search}
          search={search ?? ''}
          onSearch={(text) => {
            show({ search: text });
          }}
        />
        <Loaded query={page}>
          {({ orders, after: next }) => (
            <>
              {orders.length === 0 ? (
                <Empty text={t(search === undefined ? 'none' : 'none-found')} />
              ) : (
                <Panel>
                  <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
                    {orders.map((order) => (
                      <OrderRow key={order.id} order={order} />
                    ))}
                  </Flex>
                </Panel>
              )}
              <Pager
                after={after}
                next={next}
                onShow={(wanted) => {
                  show({ search, after: wanted });
                }}
              />
            </>
          )}
        </Loaded>
      </Flex>
    </PageFrame>
  );
}
