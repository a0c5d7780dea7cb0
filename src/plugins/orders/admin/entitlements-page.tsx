import { Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { DeskFilters } from './desk-filters';
import { DeskList } from './desk-list';
import { EntitlementRow } from './entitlement-row';
import { ordersRight, useGetEntitlementsQuery } from './orders-api';
import { useListPlace } from './use-list-place';

const names = ['search', 'account', 'state', 'from', 'to', 'pattern', 'customer'] as const;

/** Who may have what: every right there is or was. */
export default function EntitlementsPage() {
  const t = useText('orders.rights');
  const { filter, place, narrow, turnTo } = useListPlace(names);
  const page = useGetEntitlementsQuery({ ...filter, ...place }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <DeskFilters list="entitlements" filter={filter} states={['active', 'revoked']} onNarrow={narrow} />
        <DeskList
          query={page}
          place={place}
          empty={t(Object.keys(filter).length > 0 ? 'none-found' : 'none')}
          draw={(right) => <EntitlementRow key={right.id} right={right} />}
          onTurn={turnTo}
        />
      </Flex>
    </PageFrame>
  );
}
