import { Box, Flex, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { BackLink } from '../../../admin/pages/back-link';
import { Facts } from '../../../admin/pages/facts';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { SubscriptionView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { Deliveries } from './deliveries';
import { EditSubscription } from './edit-subscription';
import { RotateWebhookSecret } from './rotate-webhook-secret';
import { SubscriptionActions } from './subscription-actions';
import { SubscriptionBadge } from './subscription-badge';
import { SuccessRate } from './success-rate';
import { useGetWebhookQuery } from './webhooks-api';
import { WhatWeSend } from './what-we-send';

const refreshMs = 10_000;

/** One subscription: how it stands, what can be done about it, and everything it was sent. */
export function SubscriptionPage() {
  const t = useText('connectors.webhooks');
  const { subscriptionId = '' } = useParams();
  const webhook = useGetWebhookQuery(subscriptionId, { pollingInterval: refreshMs });
  return (
    <PageFrame
      title={webhook.data?.name ?? t('title')}
      purpose={webhook.data?.url ?? t('purpose')}
      right={connectorsRight.read}
      back={<BackLink to=".." label={t('back')} />}
    >
      <Loaded query={webhook}>
        {(subscription) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Standing subscription={subscription} />
            <Deliveries subscriptionId={subscription.id} />
            <WhatWeSend types={subscription.eventTypes} />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Standing({ subscription }: { subscription: SubscriptionView }) {
  const t = useText('connectors.webhooks');
  const { state, reason, stateSince, failingSince, secrets, eventTypes } = subscription;
  const facts = [
    { name: t('since'), value: <When at={stateSince} /> },
    { name: t('rate'), value: <SuccessRate recent={subscription.recent} /> },
    { name: t('types'), value: eventTypes.join(', ') },
    {
      name: t('secrets'),
      value: secrets.map(({ lastFour, since, until }) => (
        <Typography key={`${lastFour} ${since}`} tag="p" variant="pi">
          {lastFour} · {t('secret-since')} <When at={since} />
          {until !== null && (
            <>
              {' · '}
              {t('secret-until')} <When at={until} />
            </>
          )}
        </Typography>
      )),
    },
  ];
  return (
    <Panel
      title={t('standing')}
      aside={
        <Flex gap={2}>
          <SubscriptionBadge subscription={subscription} />
        </Flex>
      }
    >
      {state === 'disabled' && reason !== null && (
        <Box background="danger100" borderColor="danger200" hasRadius padding={4} role="alert">
          <Typography>{t(`disabled.${reason}`)}</Typography>
        </Box>
      )}
      {state === 'active' && failingSince !== null && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
          <Typography>
            {t('failing-since')} <When at={failingSince} />
          </Typography>
        </Box>
      )}
      <Facts facts={facts} />
      <SubscriptionActions subscription={subscription} />
      <RotateWebhookSecret id={subscription.id} name={subscription.name} />
      <EditSubscription subscription={subscription} />
    </Panel>
  );
}
