import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Facts } from '../../../admin/pages/facts';
import { When } from '../../../admin/pages/when';
import type { DeliveryView } from '../views-contract';
import { connectorsRight } from './connectors-rights';
import { DeliveryBadge } from './delivery-badge';
import { useReplayDeliveryMutation } from './webhooks-api';

/** One webhook: how it went, when it is tried next, and what the receiver said. */
export function DeliveryEntry({ delivery }: { delivery: DeliveryView }) {
  const t = useText('connectors.webhooks');
  const { id, type, state, attempts, nextAt, stateSince, lastStatus, lastError } = delivery;
  const mayReplay = useHasRight(connectorsRight.replay) && (state === 'sent' || state === 'failed');
  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={3} wrap="wrap">
          <DeliveryBadge state={state} />
          <Typography fontWeight="semiBold">{type}</Typography>
          <Typography variant="pi" textColor="neutral600">
            <When at={stateSince} /> · {t('attempts', { count: attempts })}
            {lastStatus !== null && ` · HTTP ${String(lastStatus)}`}
          </Typography>
          {nextAt !== null && attempts > 0 && (
            <Typography variant="pi">
              {t('next-try')} <When at={nextAt} />
            </Typography>
          )}
        </Flex>
        {mayReplay && <ReplayButton id={id} />}
      </Flex>
      {lastError !== null && state !== 'sent' && (
        <Typography
          tag="p"
          variant="pi"
          textColor="danger600"
          paddingTop={1}
          style={{ overflowWrap: 'anywhere' }}
        >
          {lastError}
        </Typography>
      )}
      <Disclosure label={t('more')}>
        <Facts
          facts={[
            { name: 'webhook-id', value: id },
            { name: t('made'), value: <When at={delivery.createdAt} /> },
            { name: t('answer'), value: delivery.responseExcerpt ?? '–' },
          ]}
        />
      </Disclosure>
    </Box>
  );
}

function ReplayButton({ id }: { id: string }) {
  const t = useText('connectors.webhooks');
  const notice = useProblemNotice();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = useReplayDeliveryMutation();
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<ArrowClockwise />}
      loading={isLoading}
      onClick={() => {
        void send(id).then((answer) => {
          if ('error' in answer) notice(answer.error);
          else toggleNotification({ type: 'success', message: t('replayed', { count: 1 }) });
        });
      }}
    >
      {t('replay')}
    </Button>
  );
}
