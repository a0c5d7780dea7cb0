import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { OrderLineView, OrderView } from '../views-contract';
import { Money } from './money';
import { ordersRight } from './orders-api';
import { ReinstateButton } from './reinstate-button';
import { RevokeButton } from './revoke-button';
import { useChapterWords } from './use-chapter-words';

/** What was bought, and whether the right to it still holds. */
export function OrderLines({ order: { lines, currency } }: { order: OrderView }) {
  const t = useText('orders');
  return (
    <Panel title={t('lines')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {lines.map((line) => (
          <Line key={line.entitlement.id} line={line} currency={currency} />
        ))}
      </Flex>
    </Panel>
  );
}

function Line({ line, currency }: { line: OrderLineView; currency: string }) {
  const t = useText('orders');
  const words = useChapterWords();
  const mayRevoke = useHasRight(ordersRight.change);
  const { title, patternId, quantity, priceMinor, boughtVersion, entitlement } = line;
  const isActive = entitlement.state === 'active';
  return (
    <Box tag="li" padding={4} borderColor="neutral150" hasRadius>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box minWidth={0}>
          <Link tag={NavLink} to={`/content-manager/collection-types/api::pattern.pattern/${patternId}`}>
            {title}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {quantity} × <Money minor={priceMinor} currency={currency} /> ·{' '}
            {boughtVersion === null ? t('no-version') : t('bought-version', { label: boughtVersion })}
          </Typography>
        </Box>
        <Flex gap={3} wrap="wrap">
          <Badge variant={isActive ? 'success' : 'warning'}>{t(`entitlement.${entitlement.state}`)}</Badge>
          {isActive && mayRevoke && <RevokeButton entitlementId={entitlement.id} title={title} />}
          {!isActive && mayRevoke && <ReinstateButton entitlementId={entitlement.id} title={title} />}
        </Flex>
      </Flex>
      {!isActive && (
        <Typography tag="p" variant="pi" paddingTop={2} style={{ overflowWrap: 'anywhere' }}>
          {t('revoked-for', { reason: words('value', entitlement.reason ?? '') })} ·{' '}
          <When at={entitlement.changedAt} />
        </Typography>
      )}
    </Box>
  );
}
