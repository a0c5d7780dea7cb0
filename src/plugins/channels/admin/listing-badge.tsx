import { Badge, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import type { ListingState } from '../contract';
import type { Cell } from '../views-contract';

const tones = {
  off: 'neutral',
  current: 'success',
  waiting: 'secondary',
  sending: 'secondary',
  failed: 'danger',
  differs: 'warning',
  'needs-you': 'warning',
} as const satisfies Record<ListingState, string>;

/** How a listing stands, with the version the channel still shows where that is another. */
export function ListingBadge({
  cell: { state, servedLabel, desiredLabel },
}: {
  cell: Pick<Cell, 'state' | 'servedLabel' | 'desiredLabel'>;
}) {
  const t = useText('channels');
  const isOlder = servedLabel !== null && desiredLabel !== null && servedLabel !== desiredLabel;
  return (
    <Flex gap={2} alignItems="center" wrap="wrap">
      <Badge variant={tones[state]} style={{ whiteSpace: 'nowrap' }}>
        {t(`state.${state}`)}
      </Badge>
      {isOlder && (
        <Typography variant="pi" textColor="neutral600">
          {t('serves', { served: servedLabel, desired: desiredLabel })}
        </Typography>
      )}
    </Flex>
  );
}
