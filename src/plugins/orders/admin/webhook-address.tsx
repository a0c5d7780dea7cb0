import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';
import { stripeTopics } from '../contract';

const code = { fontFamily: 'monospace', overflowWrap: 'anywhere' } as const;

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
          <Typography style={code}>{address}</Typography>
          <CopyButton text={address} label={t('copy-address')} />
        </Flex>
      </Box>
      <Box>
        <Typography tag="h3" variant="pi" fontWeight="bold">
          {t('topics')}
        </Typography>
        <Flex tag="ul" direction="column" alignItems="stretch">
          {stripeTopics.map((topic) => (
            <Typography key={topic} tag="li" variant="pi" style={code}>
              {topic}
            </Typography>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
}
