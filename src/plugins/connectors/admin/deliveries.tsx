import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import type { DeliveryState } from '../views-contract';
import { DeliveryEntry } from './delivery-entry';
import { ReplaySince } from './replay-since';
import { useGetDeliveriesQuery } from './webhooks-api';

const states: DeliveryState[] = ['ready', 'sending', 'sent', 'failed', 'unknown'];
const refreshMs = 5_000;

/** What was sent to a subscription, newest first. */
export function Deliveries({ subscriptionId }: { subscriptionId: string }) {
  const t = useText('connectors.webhooks');
  const [state, setState] = React.useState<DeliveryState>();
  const [after, setAfter] = React.useState<string>();
  const page = useGetDeliveriesQuery(
    { subscription: subscriptionId, ...(state && { state }), ...(after && { after }) },
    { pollingInterval: refreshMs },
  );
  return (
    <Panel title={t('deliveries')} aside={<ReplaySince subscriptionId={subscriptionId} />}>
      <SingleSelect
        aria-label={t('filter')}
        placeholder={t('all-states')}
        value={state ?? null}
        onClear={() => {
          setState(undefined);
          setAfter(undefined);
        }}
        clearLabel={t('all-states')}
        onChange={(chosen) => {
          setState(states.find((one) => one === chosen));
          setAfter(undefined);
        }}
      >
        {states.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t(`delivery.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Loaded query={page}>
        {({ deliveries, after: next }) => (
          <>
            {deliveries.length === 0 ? (
              <Typography textColor="neutral600">
                {t(state === undefined ? 'no-deliveries' : 'none-so')}
              </Typography>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                {deliveries.map((delivery) => (
                  <DeliveryEntry key={delivery.id} delivery={delivery} />
                ))}
              </Flex>
            )}
            <Pager after={after} next={next} onShow={setAfter} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
