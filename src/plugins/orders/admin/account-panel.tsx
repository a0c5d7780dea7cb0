import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ChannelAccountView } from '../contract';
import { CopyableCode } from '../../../admin/pages/copyable-code';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import { ordersRight } from './orders-api';
import { PollOfAccount } from './pollers/poll-of-account';
import { StripeKeys } from './stripe-keys';
import { RotateAccountSecret } from './rotate-account-secret';
import { Topics } from './topics';

export function AccountPanel({ account }: { account: ChannelAccountView }) {
  const t = useText('orders.accounts');
  const mayRotate = useHasRight(ordersRight.accounts);
  const { key, name, channel, state, inboundPath, topics, payment, secrets } = account;
  const address = `${window.location.origin}${inboundPath}`;
  // Etsy and Ravelry send nothing by themselves and have no secret to sign with.
  const isToldHere = secrets.length > 0;
  return (
    <Panel
      title={name}
      aside={
        <Flex gap={2}>
          {payment !== null && (
            <Badge variant={payment.mode === 'live' ? 'success' : 'warning'}>
              {t(`mode.${payment.mode}`)}
            </Badge>
          )}
          <Badge>{channel}</Badge>
          <Badge variant={state === 'active' ? 'success' : 'warning'}>{t(`state.${state}`)}</Badge>
        </Flex>
      }
    >
      {isToldHere && (
        <Box>
          <Typography tag="h3" variant="pi" textColor="neutral600">
            {topics.length === 0 ? t('address') : t('vendor-address')}
          </Typography>
          <CopyableCode text={address} label={t('copy-address')} />
        </Box>
      )}
      {isToldHere && topics.length > 0 && <Topics topics={topics} />}
      {isToldHere && (
        <Box>
          <Typography tag="h3" variant="pi" textColor="neutral600">
            {t('secrets')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {secrets.map(({ lastFour, since, until }) => (
              <Typography tag="li" key={`${lastFour} ${since}`}>
                <span style={{ fontFamily: 'monospace' }}>{lastFour}</span> · {t('since')} <When at={since} />
                {until !== null && (
                  <>
                    {' · '}
                    {t('until')} <When at={until} />
                  </>
                )}
              </Typography>
            ))}
          </Flex>
        </Box>
      )}
      {payment !== null && (
        <Box>
          <Typography tag="h3" variant="pi" textColor="neutral600">
            {t('api-key')}
          </Typography>
          <Typography>
            <span style={{ fontFamily: 'monospace' }}>{payment.lastFour}</span> · {t('since')}{' '}
            <When at={payment.since} />
          </Typography>
        </Box>
      )}
      {mayRotate && payment !== null && <StripeKeys accountKey={key} />}
      <PollOfAccount account={account} />
      {mayRotate && isToldHere && payment === null && <RotateAccountSecret accountKey={key} name={name} />}
    </Panel>
  );
}
