import { Badge, Box, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { InquiryView } from '../views-contract';

export function InquiryRow({ inquiry }: { inquiry: InquiryView }) {
  const t = useText('connectors.inquiries');
  const { source, externalId, pattern, version, versionBy, orderId, reason, state, openedAt } = inquiry;
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      borderColor="neutral150"
    >
      <Grid.Root gap={2}>
        <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="flex-start">
          {pattern === null ? (
            <Typography>{t('no-pattern')}</Typography>
          ) : (
            <Link tag={NavLink} to={`/content-manager/collection-types/api::pattern.pattern/${pattern.id}`}>
              {pattern.title ?? pattern.id}
            </Link>
          )}
          <Typography variant="pi" textColor="neutral600">
            {version === null ? t('no-version') : t('version', { version })}
            {versionBy !== null && ` · ${t(`by.${versionBy}`)}`}
          </Typography>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="flex-start">
          <Typography>{t(`reason.${reason}`)}</Typography>
        </Grid.Item>
        <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="flex-start">
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {source} · {externalId}
          </Typography>
          {orderId !== null && (
            <Link tag={NavLink} to={`/selvedge/orders/${orderId}`}>
              {t('order')}
            </Link>
          )}
        </Grid.Item>
        <Grid.Item col={2} s={6} xs={12} direction="column" alignItems="flex-start" gap={1}>
          <Badge variant={state === 'open' ? 'warning' : 'success'}>{t(`state.${state}`)}</Badge>
          <Typography variant="pi" textColor="neutral600">
            <When at={openedAt} />
          </Typography>
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
