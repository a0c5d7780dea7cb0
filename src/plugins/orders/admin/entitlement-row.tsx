import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { EntitlementSummary } from '../desk-contract';
import { CustomerName } from './customer-name';
import { ListCell, ListRow } from './list-row';
import { ordersRight } from './orders-api';
import { RevokeButton } from './revoke-button';
import { useChapterWords } from './use-chapter-words';

export function EntitlementRow({ right }: { right: EntitlementSummary }) {
  const t = useText('orders');
  const words = useChapterWords();
  const mayRevoke = useHasRight(ordersRight.change);
  const { id, title, boughtVersion, state, reason, grantedAt, customer, order } = right;
  return (
    <ListRow>
      <ListCell col={4}>
        <Link
          tag={NavLink}
          to={`/content-manager/collection-types/api::pattern.pattern/${right.patternId}`}
          style={{ overflowWrap: 'anywhere' }}
        >
          {title}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {boughtVersion === null ? t('no-version') : t('bought-version', { label: boughtVersion })}
        </Typography>
      </ListCell>
      <ListCell col={3}>
        <CustomerName customer={customer} />
      </ListCell>
      <ListCell col={2} xs={6}>
        <Link tag={NavLink} to={`/selvedge/orders/${order.id}`} style={{ overflowWrap: 'anywhere' }}>
          {order.externalId}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          <When at={grantedAt} />
        </Typography>
      </ListCell>
      <ListCell col={3} xs={6} isRight>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end">
          <Badge variant={state === 'active' ? 'success' : 'warning'}>{t(`entitlement.${state}`)}</Badge>
          {state === 'active' && mayRevoke && <RevokeButton entitlementId={id} title={title} />}
        </Flex>
        {reason !== null && (
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {words('value', reason)}
          </Typography>
        )}
      </ListCell>
    </ListRow>
  );
}
