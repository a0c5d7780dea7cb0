import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { OrderSummary } from '../desk-contract';
import { CustomerName } from './customer-name';
import { ListCell, ListRow } from './list-row';
import { Money } from './money';

export function OrderRow({ order }: { order: OrderSummary }) {
  const t = useText('orders');
  const { id, externalId, channelAccount, customer, placedAt, currency, totalMinor, lines, revoked } = order;
  return (
    <ListRow>
      <ListCell col={3}>
        <Link tag={NavLink} to={`/selvedge/orders/${id}`} style={{ overflowWrap: 'anywhere' }}>
          {externalId}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {channelAccount}
        </Typography>
      </ListCell>
      <ListCell col={4}>
        <CustomerName customer={customer} />
      </ListCell>
      <ListCell col={2} xs={6}>
        <Typography variant="pi" textColor="neutral600">
          <When at={placedAt} />
        </Typography>
      </ListCell>
      <ListCell col={3} xs={6} isRight>
        <Typography fontWeight="semiBold">
          <Money minor={totalMinor} currency={currency} />
        </Typography>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end">
          <Typography variant="pi" textColor="neutral600">
            {t('line-count', { count: lines })}
          </Typography>
          {order.isRefunded && <Badge>{t('desk.state.refunded')}</Badge>}
          {order.isDisputed && <Badge variant="danger">{t('desk.state.disputed')}</Badge>}
          {revoked > 0 && <Badge variant="warning">{t('revoked-count', { count: revoked })}</Badge>}
        </Flex>
      </ListCell>
    </ListRow>
  );
}
