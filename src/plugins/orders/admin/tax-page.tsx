import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink, useSearchParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { TaxEvidence } from '../views-contract';
import { Money } from './money';
import { useGetDoubtfulOrdersQuery } from './money-api';
import { ordersRight } from './orders-api';
import { TaxQuarter } from './tax-quarter';
import { EvidenceWords } from './tax-evidence-panel';

/** The quarter's table for the tax return, and the orders whose country is in doubt. */
export default function TaxPage() {
  const t = useText('orders.tax-page');
  const [params, setParams] = useSearchParams();
  const after = params.get('after') ?? undefined;
  const page = useGetDoubtfulOrdersQuery({ after }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={ordersRight.read}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <TaxQuarter />
        <Loaded query={page}>
          {({ orders, after: next }) => (
            <>
              {orders.length === 0 ? (
                <Empty text={t('none')} />
              ) : (
                <Panel title={t('doubtful')}>
                  <Typography textColor="neutral600">{t('doubtful-what')}</Typography>
                  <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                    {orders.map((order) => (
                      <Doubtful key={order.orderId} order={order} />
                    ))}
                  </Flex>
                </Panel>
              )}
              <Pager
                after={after}
                next={next}
                onShow={(wanted) => {
                  setParams(wanted === undefined ? {} : { after: wanted });
                }}
              />
            </>
          )}
        </Loaded>
      </Flex>
    </PageFrame>
  );
}

function Doubtful({ order }: { order: TaxEvidence }) {
  const { orderId, externalId, channelAccount, placedAt, totalMinor, taxMinor, currency } = order;
  const t = useText('orders.tax-page');
  return (
    <Box tag="li" padding={4} borderColor="neutral150" hasRadius>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box minWidth={0}>
          <Link tag={NavLink} to={`/selvedge/orders/${orderId}`}>
            {externalId}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {channelAccount} · <When at={placedAt} />
          </Typography>
          <Typography tag="p" variant="pi">
            <Money minor={totalMinor} currency={currency} /> · {t('tax-in')}{' '}
            <Money minor={taxMinor} currency={currency} />
          </Typography>
        </Box>
        <EvidenceWords evidence={order} />
      </Flex>
    </Box>
  );
}
