import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
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
        <Flex gap={2}>
          <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{address}</Typography>
          <CopyButton text={address} label={t('copy-address')} />
        </Flex>
      </Box>
      <Topics topics={stripeTopics} isBold />
    </Flex>
  );
}
