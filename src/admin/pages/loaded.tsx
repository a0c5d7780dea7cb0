import { Page } from '@strapi/strapi/admin';
import type * as React from 'react';
import { problemOf } from '../client/problem';
import { useText } from '../client/use-text';

/** The three ends of asking the server: not yet, failed (with what it said), and the answer. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: { data?: Data; error?: unknown; isLoading: boolean };
  children: (data: Data) => React.ReactNode;
}) {
  const t = useText('selvedge');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  const { message } = problemOf(query.error);
  return <Page.Error content={message || t('unreachable')} />;
}
