import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';

/** The events a shop has to subscribe to, one a line so that none is overlooked. */
export function Topics({ topics, isBold = false }: { topics: readonly string[]; isBold?: boolean }) {
  const t = useText('orders.accounts');
  const heading = isBold ? ({ fontWeight: 'bold' } as const) : ({ textColor: 'neutral600' } as const);
  return (
    <Box>
      <Typography tag="h3" variant="pi" {...heading}>
        {t('topics')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {topics.map((topic) => (
          <Typography
            key={topic}
            tag="li"
            variant="pi"
            style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}
          >
            {topic}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}
