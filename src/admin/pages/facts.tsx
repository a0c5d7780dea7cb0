import { Flex, Grid, Typography } from '@strapi/design-system';
import type * as React from 'react';

/** Names and values side by side; on a phone one under the other. */
export function Facts({ facts }: { facts: { name: string; value: React.ReactNode }[] }) {
  return (
    <Grid.Root gap={4} tag="dl">
      {facts.map(({ name, value }) => (
        <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {name}
            </Typography>
            <Typography tag="dd" style={{ overflowWrap: 'anywhere', margin: 0 }}>
              {value}
            </Typography>
          </Flex>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
