import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { SuppressionView } from '../mail-contract';
import { LiftSuppression } from './lift-suppression';
import { useGetSuppressionsQuery } from './mail-api';

/** Addresses that get no mail; a hash is all that is kept, so some cannot be named, and are lifted by typing them. */
export function Suppressions() {
  const t = useText('delivery.mail');
  const [after, setAfter] = React.useState<string>();
  const page = useGetSuppressionsQuery({ ...(after && { after }) }, { refetchOnMountOrArgChange: true });
  return (
    <Panel title={t('suppressed')}>
      <Typography tag="p" textColor="neutral600">
        {t('suppressed-what')}
      </Typography>
      <Loaded query={page}>
        {({ items, after: next }) => (
          <>
            {items.length === 0 ? (
              <Typography textColor="neutral600">{t('none-suppressed')}</Typography>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                {items.map((one) => (
                  <Suppression key={one.id} suppression={one} />
                ))}
              </Flex>
            )}
            <Pager after={after} next={next} onShow={setAfter} />
            {items.length > 0 && <LiftSuppression />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Suppression({
  suppression: { id, reason, detail, since, email, orderId },
}: {
  suppression: SuppressionView;
}) {
  const t = useText('delivery.mail');
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Flex gap={2} wrap="wrap">
        <Badge>{t(`reason.${reason}`)}</Badge>
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {email ?? t('unnamed', { id: id.slice(0, 8) })}
        </Typography>
        {orderId !== null && (
          <Link to={`/selvedge/orders/${orderId}`}>
            <Typography textColor="primary600">{t('order')}</Typography>
          </Link>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        <When at={since} />
        {detail !== null && detail !== '' && ` · ${detail}`}
      </Typography>
    </Box>
  );
}
