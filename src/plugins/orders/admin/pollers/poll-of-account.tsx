import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useHasRight } from '../../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../../admin/client/use-problem-notice';
import { useText } from '../../../../admin/client/use-text';
import { Disclosure } from '../../../../admin/pages/disclosure';
import { When } from '../../../../admin/pages/when';
import type { ChannelAccountView } from '../../contract';
import { polledChannels, type OrderPollView, type PolledChannel } from '../../pollers-contract';
import { ordersRight } from '../orders-api';
import { PollForm } from './poll-form';
import { useAskConsentMutation, useGetOrderPollsQuery, useReadOrdersMutation } from './polls-api';

const variants = {
  'waiting-for-consent': 'warning',
  waiting: 'secondary',
  reading: 'secondary',
  read: 'success',
  failing: 'danger',
  paused: 'warning',
} as const;

/** How asking a shop for its orders goes; for kinds of shops that can be asked. */
export function PollOfAccount({ account }: { account: ChannelAccountView }) {
  const t = useText('orders.polls');
  const mayConnect = useHasRight(ordersRight.accounts);
  const { data: polls } = useGetOrderPollsQuery(null, { pollingInterval: 15_000 });
  const channel = polledChannels.find((one) => one === account.channel);
  if (channel === undefined || polls === undefined) return null;
  const poll = polls.find(({ key }) => key === account.key);
  return (
    <Box>
      <Typography tag="h3" variant="pi" textColor="neutral600">
        {t('title')}
      </Typography>
      {poll !== undefined && <PollState poll={poll} mayConnect={mayConnect} />}
      {mayConnect && (
        <Disclosure label={poll === undefined ? t('ask-too') : t('other-keys')} isOpenAtFirst={false}>
          <PollForm
            account={{ channel: channel satisfies PolledChannel, key: account.key, name: account.name }}
          />
        </Disclosure>
      )}
    </Box>
  );
}

function PollState({ poll, mayConnect }: { poll: OrderPollView; mayConnect: boolean }) {
  const t = useText('orders.polls');
  const { state, readUpTo, polledAt, problem, looked, taken, passedOver, refused } = poll;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2} paddingBottom={2}>
      <Flex gap={2} wrap="wrap">
        <Badge variant={variants[state]}>{t(`state.${state}`)}</Badge>
        {polledAt !== null && (
          <Typography>
            {t('last')} <When at={polledAt} /> · {t('counts', { looked, taken, passedOver })}
          </Typography>
        )}
      </Flex>
      {state !== 'waiting-for-consent' && (
        <Typography textColor="neutral600">
          {t('up-to')} <When at={readUpTo} />
        </Typography>
      )}
      {problem !== null && (
        <Typography textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
          {problem.said} ({problem.code}, {t('since')} <When at={problem.since} />)
        </Typography>
      )}
      {refused.length > 0 && (
        <Box>
          <Typography>{t('refused', { count: refused.length })}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {refused.map(({ order, said }) => (
              <Typography tag="li" key={order} style={{ overflowWrap: 'anywhere' }}>
                {order}: {said}
              </Typography>
            ))}
          </Flex>
        </Box>
      )}
      {mayConnect && <PollButtons poll={poll} />}
    </Flex>
  );
}

function PollButtons({ poll }: { poll: OrderPollView }) {
  const t = useText('orders.polls');
  const notice = useProblemNotice();
  const [read, reading] = useReadOrdersMutation();
  const [askConsent, asking] = useAskConsentMutation();
  const readNow = async () => {
    const answer = await read({ key: poll.key });
    if ('error' in answer) notice(answer.error);
  };
  const consent = async () => {
    const answer = await askConsent(poll.key);
    asking.reset();
    if ('error' in answer) notice(answer.error);
    else window.location.assign(answer.data.consentUrl);
  };
  const needsConsent =
    poll.channel === 'etsy' &&
    (poll.state === 'waiting-for-consent' || poll.problem?.code === 'orders/shop-refused');
  return (
    <Flex gap={2} wrap="wrap">
      {poll.state !== 'waiting-for-consent' && (
        <Button
          variant="secondary"
          size="S"
          startIcon={<ArrowClockwise />}
          loading={reading.isLoading}
          onClick={() => {
            void readNow();
          }}
        >
          {t('read-now')}
        </Button>
      )}
      {needsConsent && (
        <Button
          size="S"
          loading={asking.isLoading}
          onClick={() => {
            void consent();
          }}
        >
          {t('consent')}
        </Button>
      )}
    </Flex>
  );
}
