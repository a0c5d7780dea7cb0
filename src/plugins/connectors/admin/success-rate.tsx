import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import type { SubscriptionView } from '../views-contract';

/** How many of the deliveries that ended in the last seven days arrived. */
export function SuccessRate({ recent: { sent, failed, waiting } }: { recent: SubscriptionView['recent'] }) {
  const t = useText('connectors.webhooks');
  const { formatNumber } = useIntl();
  const ended = sent + failed;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="semiBold" textColor={failed > 0 ? 'danger600' : undefined}>
        {ended === 0 ? '–' : formatNumber(sent / ended, { style: 'percent', maximumFractionDigits: 1 })}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('recent', { sent, failed, waiting })}
      </Typography>
    </Flex>
  );
}
