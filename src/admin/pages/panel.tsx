import { Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';

/** A white (in the dark theme: dark) box with an optional heading; what pages here are made of. */
export function Panel({
  title,
  aside,
  children,
}: {
  title?: string;
  aside?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={{ initial: 4, medium: 6 }}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      aria-label={title}
    >
      {title !== undefined && (
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
          {aside}
        </Flex>
      )}
      {children}
    </Flex>
  );
}
