import { Layouts, Page } from '@strapi/strapi/admin';
import type * as React from 'react';

/** Title, one sentence of what the page is for, and the content, for whoever has the right. */
export function PageFrame({
  title,
  purpose,
  right,
  action,
  back,
  children,
}: {
  title: string;
  purpose: string;
  right: string;
  action?: React.ReactNode;
  back?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <Page.Protect permissions={[{ action: right, subject: null }]}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={purpose} primaryAction={action} navigationAction={back} />
        <Layouts.Content>{children}</Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
