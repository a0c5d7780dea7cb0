import { Box, Grid } from '@strapi/design-system';
import type * as React from 'react';

/** One line of a list; its cells stand under each other on a phone. */
export function ListRow({ children }: { children: React.ReactNode }) {
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      borderColor="neutral150"
    >
      <Grid.Root gap={2}>{children}</Grid.Root>
    </Box>
  );
}

export function ListCell({
  col,
  isRight = false,
  xs = 12,
  children,
}: {
  col: number;
  isRight?: boolean;
  xs?: number;
  children: React.ReactNode;
}) {
  return (
    <Grid.Item col={col} s={6} xs={xs} direction="column" alignItems={isRight ? 'flex-end' : 'flex-start'}>
      {children}
    </Grid.Item>
  );
}
