import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Facts } from '../../../admin/pages/facts';
import { When } from '../../../admin/pages/when';
import type { TracedCopy } from '../contract';

/** Whose copy it is, and how often copies with this token were fetched. */
export function TracedCopyFacts({ copy }: { copy: TracedCopy }) {
  const t = useText('delivery.trace');
  const { order, customer, pattern, version, file, entitlement, downloads } = copy;
  const last = downloads.at(-1);
  const facts = [
    {
      name: t('order'),
      value: (
        <Link tag={NavLink} to={`/selvedge/orders/${order.id}`}>
          {order.externalId}
        </Link>
      ),
    },
    { name: t('account'), value: order.channelAccount },
    { name: t('placed'), value: <When at={order.placedAt} /> },
    {
      name: t('customer'),
      value: [customer.name, customer.email].filter(Boolean).join(' · ') || t('erased'),
    },
    { name: t('version'), value: `${pattern.title} · ${version.label}` },
    { name: t('file'), value: file.name },
    { name: t('entitlement'), value: t(`entitlement.${entitlement.state}`) },
    { name: t('issued'), value: <When at={copy.issuedAt} /> },
    {
      name: t('downloads'),
      value: (
        <>
          {t('download-count', { count: downloads.length })}
          {last !== undefined && (
            <>
              {' · '}
              <When at={last.mintedAt} />
            </>
          )}
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}
