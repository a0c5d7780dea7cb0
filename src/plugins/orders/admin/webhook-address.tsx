import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyableCode } from '../../../admin/pages/copyable-code';
import { stripeTopics } from '../contract';
import { Topics } from './topics';

/** Where Stripe will send its events, and which: it has to be entered there before the secret is known here. */
export function WebhookAddress({ accountKey }: { accountKey: string }) {
  const t = useText('orders.accounts');
  const address = `${window.location.origin}/api/orders/webhooks/${accountKey}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box>
        <Typography tag="h3" variant="pi" fontWeight="bold">
          {t('webhook-address')}
        </Typography>
        <CopyableCode text={address} label={t('copy-address')} />
      </Box>
      <Topics topics={stripeTopics} isBold />
    </Flex>
  );
}
