import { Badge, Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import { Money } from './money';
import type { OrderSummary } from '../contract';

export function OrderRow({ order }: { order: OrderSummary }) {
  const t = useText('orders');
  const { id, externalId, channelAccount, customer, placedAt, currency, totalMinor, lines, revoked } = order;
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      borderColor="neutral150"
    >
      <Grid.Root gap={2}>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={id}>
            {externalId}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {channelAccount}
          </Typography>
        </Grid.Item>
        <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="flex-start">
          <Typography style={{ overflowWrap: 'anywhere' }}>
            {customer.name ?? customer.email ?? t('nameless')}
          </Typography>
          {customer.name !== null && (
            <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {customer.email}
            </Typography>
          )}
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={6} direction="column" alignItems="flex-start">
          <Typography variant="pi" textColor="neutral600">
            <When at={placedAt} />
          </Typography>
        </Grid.Item>
        <Grid.Item col={2} s={6} xs={6} direction="column" alignItems="flex-end">
          <Typography fontWeight="semiBold">
            <Money minor={totalMinor} currency={currency} />
          </Typography>
          <Flex gap={2}>
            <Typography variant="pi" textColor="neutral600">
              {t('line-count', { count: lines })}
            </Typography>
            {revoked > 0 && <Badge variant="warning">{t('revoked-count', { count: revoked })}</Badge>}
          </Flex>
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
