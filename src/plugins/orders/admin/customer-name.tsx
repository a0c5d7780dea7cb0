import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';

/** Who it is, and the way to their page; an erased customer is called by their pseudonym. */
export function CustomerName({
  customer: { id, email, name, pseudonym },
}: {
  customer: { id: string; email: string | null; name: string | null; pseudonym: string | null };
}) {
  const t = useText('orders');
  return (
    <>
      <Link tag={NavLink} to={`/selvedge/customers/${id}`} style={{ overflowWrap: 'anywhere' }}>
        {name ?? email ?? pseudonym ?? t('nameless')}
      </Link>
      {name !== null && email !== null && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Typography>
      )}
      {pseudonym !== null && (
        <Typography variant="pi" textColor="neutral600">
          {t('customer.erased')}
        </Typography>
      )}
    </>
  );
}
