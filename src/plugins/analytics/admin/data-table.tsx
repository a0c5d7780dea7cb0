import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';
import { styled } from 'styled-components';

const Scrolling = styled(Box)`
  overflow-x: auto;
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.8rem 1.2rem;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    white-space: nowrap;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

export interface Column<Row> {
  name: string;
  isNumber?: boolean;
  cell: (row: Row) => React.ReactNode;
}

/** Rows and columns; wider than the page it scrolls inside, also by keyboard. The first column names the row. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}) {
  return (
    <Scrolling role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, isNumber = false }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                <Typography variant="sigma" textColor="neutral600">
                  {name}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, isNumber = false, cell }, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={name}
                    {...(index === 0 ? { scope: 'row' } : {})}
                    className={isNumber ? 'number' : undefined}
                  >
                    <Typography fontWeight={index === 0 ? 'semiBold' : 'regular'}>{cell(row)}</Typography>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
