import { Badge, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { CustomerSummary } from '../desk-contract';
import { CustomerName } from './customer-name';
import { ListCell, ListRow } from './list-row';

export function CustomerRow({ customer }: { customer: CustomerSummary }) {
  const t = useText('orders.customers');
  return (
    <ListRow>
      <ListCell col={5}>
        <CustomerName customer={customer} />
      </ListCell>
      <ListCell col={3} xs={6}>
        <Typography>{t('orders', { count: customer.orders })}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {t('rights', { count: customer.rights })}
        </Typography>
      </ListCell>
      <ListCell col={4} xs={6} isRight>
        {customer.lastOrderAt !== null && (
          <Typography variant="pi" textColor="neutral600" textAlign="right">
            {t('last-order')} <When at={customer.lastOrderAt} />
          </Typography>
        )}
        {customer.erasedAt !== null && <Badge variant="warning">{t('erased')}</Badge>}
      </ListCell>
    </ListRow>
  );
}
