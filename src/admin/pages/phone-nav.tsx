import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router-dom';
import { sectionId, type SelvedgePage } from './page-register';

/** Strapi hides a page's side list on phones; there the pages are a list to choose from. */
export function PhoneNav({ pages, label }: { pages: SelvedgePage[]; label: string }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const open = pages.find(({ path }) => pathname.split('/').includes(path));
  return (
    <Box tag="nav" aria-label={label} padding={RESPONSIVE_DEFAULT_SPACING} paddingBottom={0}>
      <SingleSelect
        aria-label={label}
        value={open?.path ?? null}
        onChange={(path) => {
          navigate(`/${sectionId}/${String(path)}`);
        }}
      >
        {pages.map(({ path, title: id }) => (
          <SingleSelectOption key={path} value={path}>
            {formatMessage({ id })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
