import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { When } from '../../../admin/pages/when';
import { useGetHeldEventsQuery } from './orders-api';

/** Shown only while something waits: refunds and the like that came before their order. */
export function HeldEvents() {
  const t = useText('orders');
  const { data: held } = useGetHeldEventsQuery(null);
  if (held === undefined || held.length === 0) return null;
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography fontWeight="semiBold" tag="h2">
        {t('held', { count: held.length })}
      </Typography>
      <Typography tag="p" paddingBottom={2}>
        {t('held-what')}
      </Typography>
      <Disclosure label={t('held-show')}>
        <ul>
          {held.map(({ id, source, externalId, order, receivedAt }) => (
            <li key={id}>
              <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
                {t('held-line', { source, externalId, order })} · <When at={receivedAt} />
              </Typography>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Box>
  );
}
