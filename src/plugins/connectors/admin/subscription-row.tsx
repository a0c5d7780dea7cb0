import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { SubscriptionView } from '../views-contract';
import { DeliveryBadge } from './delivery-badge';
import { SubscriptionBadge } from './subscription-badge';
import { SuccessRate } from './success-rate';

export function SubscriptionRow({ subscription }: { subscription: SubscriptionView }) {
  const t = useText('connectors.webhooks');
  const { id, name, url, eventTypes, lastDelivery } = subscription;
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
        <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <Link tag={NavLink} to={id}>
              {name}
            </Link>
            <SubscriptionBadge subscription={subscription} />
          </Flex>
          <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {url}
          </Typography>
        </Grid.Item>
        <Grid.Item col={2} s={6} xs={12} direction="column" alignItems="flex-start">
          <Typography variant="pi" title={eventTypes.join(', ')}>
            {t('type-count', { count: eventTypes.length })}
          </Typography>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="flex-start" gap={1}>
          {lastDelivery === null ? (
            <Typography variant="pi" textColor="neutral600">
              {t('nothing-sent')}
            </Typography>
          ) : (
            <>
              <DeliveryBadge state={lastDelivery.state} />
              <Typography variant="pi" textColor="neutral600">
                <When at={lastDelivery.at} />
              </Typography>
            </>
          )}
        </Grid.Item>
        <Grid.Item col={2} s={6} xs={12} direction="column" alignItems="flex-start">
          <SuccessRate recent={subscription.recent} />
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
