import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';

export function SeeAll({ to }: { to: string }) {
  const t = useText('orders.customers');
  return (
    <Link tag={NavLink} to={to}>
      {t('see-all')}
    </Link>
  );
}
