import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

const Row = styled(Link)`
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 1.2rem;
  padding: 1rem 0.8rem;
  border-radius: 4px;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** Lines of a home widget, each a way to the page where it is dealt with. */
export function WidgetList({ children }: { children: React.ReactNode }) {
  return (
    <Box tag="ul" width="100%">
      {children}
    </Box>
  );
}

export interface WidgetLine {
  to: string;
  text: string;
  note?: React.ReactNode;
  badge?: { text: string; variant: 'danger' | 'warning' | 'success' | 'secondary' };
}

export function WidgetRow({ to, text, note, badge }: WidgetLine) {
  return (
    <li>
      <Row to={to}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography textColor="neutral800" fontWeight="semiBold">
            {text}
          </Typography>
          {note !== undefined && (
            <Typography variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
        </Flex>
        {badge !== undefined && <Badge variant={badge.variant}>{badge.text}</Badge>}
      </Row>
    </li>
  );
}
