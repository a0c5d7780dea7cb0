import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type * as React from 'react';

/** Nothing to show, and what to do about it. */
export function Empty({ text, action }: { text: string; action?: React.ReactNode }) {
  return (
    <EmptyStateLayout hasRadius icon={<EmptyDocuments width="16rem" />} content={text} action={action} />
  );
}
