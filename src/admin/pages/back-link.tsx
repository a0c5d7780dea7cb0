import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <Link tag={NavLink} to={to} relative="path" startIcon={<ArrowLeft />}>
      {label}
    </Link>
  );
}
