import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { connectorsRight } from './connectors-rights';
import { SubscriptionRow } from './subscription-row';
import { useGetWebhooksQuery } from './webhooks-api';
import { WhatWeSend } from './what-we-send';

const refreshMs = 10_000;

/** Who is told what, and how that goes. */
export function SubscriptionsList() {
  const t = useText('connectors.webhooks');
  const mayChange = useHasRight(connectorsRight.change);
  const webhooks = useGetWebhooksQuery(null, { pollingInterval: refreshMs });
  const add = mayChange ? (
    <LinkButton tag={NavLink} to="new" startIcon={<Plus />}>
      {t('add')}
    </LinkButton>
  ) : undefined;
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={connectorsRight.read} action={add}>
      <Loaded query={webhooks}>
        {(list) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {list.length === 0 ? (
              <Empty text={t('none')} action={add} />
            ) : (
              <Panel>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
                  {list.map((subscription) => (
                    <SubscriptionRow key={subscription.id} subscription={subscription} />
                  ))}
                </Flex>
              </Panel>
            )}
            <WhatWeSend />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
