import { Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';

/** One figure large, what it is above it, what belongs to it below. */
export function KpiTile({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Box
      tag="li"
      padding={4}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      style={{ listStyle: 'none' }}
    >
      <Typography variant="sigma" textColor="neutral600" tag="h2">
        {name}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}

export function KpiFigure({ children }: { children: React.ReactNode }) {
  return (
    <Typography variant="alpha" tag="p" style={{ overflowWrap: 'anywhere', lineHeight: 1.2 }}>
      {children}
    </Typography>
  );
}
