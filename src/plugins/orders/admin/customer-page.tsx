import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type * as React from 'react';
import { useParams } from 'react-router-dom';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { BackLink } from '../../../admin/pages/back-link';
import { Facts } from '../../../admin/pages/facts';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { CustomerDetails } from '../desk-contract';
import { EraseCustomer } from './erase-customer';
import { EntitlementRow } from './entitlement-row';
import { useDownload } from './export-button';
import { OrderRow } from './order-row';
import {
  ordersRight,
  useGetCustomerQuery,
  useGetEntitlementsQuery,
  useGetOrdersQuery,
  type DeskPage,
} from './orders-api';
import { SeeAll } from './see-all';

/** One customer: what they bought, what they may have, and what privacy law asks for. */
export function CustomerPage() {
  const t = useText('orders.customers');
  const { customerId = '' } = useParams();
  const customer = useGetCustomerQuery(customerId, { refetchOnMountOrArgChange: true });
  const { name, email, pseudonym } = customer.data ?? {};
  return (
    <PageFrame
      title={name ?? email ?? pseudonym ?? t('nameless')}
      purpose={t('one-purpose')}
      right={ordersRight.read}
      back={<BackLink to=".." label={t('back')} />}
    >
      <Loaded query={customer}>
        {(view) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Who customer={view} />
            <Bought customerId={view.id} />
            <Owns customerId={view.id} />
            <Privacy customer={view} />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Who({ customer }: { customer: CustomerDetails }) {
  const t = useText('orders.customers');
  const { email, name, pseudonym, locale, createdAt, erasedAt, identities } = customer;
  const facts = [
    { name: t('name'), value: name ?? '–' },
    { name: t('email'), value: email ?? t('no-email') },
    { name: t('language'), value: locale },
    { name: t('since'), value: <When at={createdAt} /> },
    ...identities.map(({ shop, id }) => ({ name: t('identity', { shop }), value: id })),
    ...(pseudonym === null ? [] : [{ name: t('pseudonym'), value: pseudonym }]),
    ...(erasedAt === null ? [] : [{ name: t('erased-at'), value: <When at={erasedAt} /> }]),
  ];
  return (
    <Panel title={t('who')}>
      <Facts facts={facts} />
    </Panel>
  );
}

const few = '10';

function Bought({ customerId }: { customerId: string }) {
  const t = useText('orders.customers');
  const page = useGetOrdersQuery({ customer: customerId, limit: few }, { refetchOnMountOrArgChange: true });
  return (
    <FewRows
      title={t('bought')}
      page={page}
      to={`/selvedge/orders?customer=${customerId}`}
      draw={(order) => <OrderRow key={order.id} order={order} />}
    />
  );
}

function Owns({ customerId }: { customerId: string }) {
  const t = useText('orders.customers');
  const asked = { customer: customerId, limit: few };
  const page = useGetEntitlementsQuery(asked, { refetchOnMountOrArgChange: true });
  return (
    <FewRows
      title={t('owns')}
      page={page}
      to={`/selvedge/entitlements?customer=${customerId}`}
      draw={(right) => <EntitlementRow key={right.id} right={right} />}
    />
  );
}

function FewRows<Row>({
  title,
  page,
  to,
  draw,
}: {
  title: string;
  page: { data?: DeskPage<Row>; error?: unknown; isLoading: boolean };
  to: string;
  draw: (row: Row) => React.ReactNode;
}) {
  const t = useText('orders.customers');
  return (
    <Panel title={title} aside={(page.data?.after ?? null) === null ? undefined : <SeeAll to={to} />}>
      <Loaded query={page}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Typography textColor="neutral600">{t('nothing')}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
              {rows.map(draw)}
            </Flex>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Privacy({ customer }: { customer: CustomerDetails }) {
  const t = useText('orders.customers');
  const isAllowed = useHasRight(ordersRight.privacy);
  const { isLoading, download } = useDownload();
  if (!isAllowed) return null;
  const { id, erasedAt } = customer;
  return (
    <Panel title={t('privacy')}>
      <Typography>{t('privacy-what')}</Typography>
      <Flex gap={3} wrap="wrap">
        <Button
          variant="secondary"
          startIcon={<Download />}
          loading={isLoading}
          onClick={() => {
            void download(`/selvedge/customers/${id}/data`, `customer-${id}.json`);
          }}
        >
          {t('data')}
        </Button>
        {erasedAt === null && <EraseCustomer customerId={id} />}
      </Flex>
    </Panel>
  );
}
