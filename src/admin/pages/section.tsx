import { Layouts, Page, SubNav, useIsMobile, useStrapiApp } from '@strapi/strapi/admin';
import { Divider } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useText } from '../client/use-text';
import { PhoneNav } from './phone-nav';
import { pagesOf, sectionId, type SelvedgePage } from './page-register';
import { usePermittedPages } from './use-permitted-pages';

/** Everything behind the menu link: a list of pages at the side and the one that is open. */
export function Section() {
  const t = useText('selvedge');
  const isMobile = useIsMobile();
  const all = useStrapiApp('Section', ({ plugins }) => plugins[sectionId]);
  const pages = usePermittedPages(all === undefined ? [] : pagesOf(all).list());
  const [first] = pages;
  if (first === undefined) return <Page.NoPermissions />;
  return (
    <Layouts.Root sideNav={<SideNav pages={pages} label={t('section')} />}>
      {isMobile && <PhoneNav pages={pages} label={t('section')} />}
      <React.Suspense fallback={<Page.Loading>{t('loading')}</Page.Loading>}>
        <Routes>
          <Route index element={<Navigate to={first.path} replace />} />
          {pages.map((page) => (
            <Route key={page.path} path={`${page.path}/*`} element={<page.Content />} />
          ))}
          <Route path="*" element={<Page.NoPermissions />} />
        </Routes>
      </React.Suspense>
    </Layouts.Root>
  );
}

function SideNav({ pages, label }: { pages: SelvedgePage[]; label: string }) {
  const t = useText('selvedge');
  const { formatMessage } = useIntl();
  return (
    <SubNav.Main aria-label={label}>
      <SubNav.Header label={label} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="pages" label={t('section.pages')}>
              {pages.map((page) => (
                <SubNav.Link
                  key={page.path}
                  to={`/${sectionId}/${page.path}`}
                  label={formatMessage({ id: page.title })}
                />
              ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
