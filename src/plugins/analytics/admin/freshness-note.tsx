import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Freshness } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';

/** How old the figures are, and how far a rebuild has come. */
export function FreshnessNote({
  freshness: { asOf, timeZone, judgedAt, rebuild },
}: {
  freshness: Freshness;
}) {
  const t = useText('analytics.fresh');
  const { formatDate } = useIntl();
  const at = (moment: string) => formatDate(moment, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const percent =
    rebuild === null || rebuild.total === 0 ? 0 : Math.floor((rebuild.done / rebuild.total) * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('as-of', { at: at(asOf), zone: timeZone })}{' '}
        {judgedAt !== null && t('judged', { at: at(judgedAt) })}
      </Typography>
      {rebuild !== null && (
        <Box role="status">
          <Typography variant="pi" tag="p" paddingBottom={1}>
            {t('rebuilding', { percent })}
          </Typography>
          <Bar percent={percent} label={t('rebuilding', { percent })} />
        </Box>
      )}
    </Flex>
  );
}
