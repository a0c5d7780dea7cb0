import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { AnalyticsTable } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { Panel } from '../../../admin/pages/panel';
import type { Asked } from './analytics-api';
import { CsvButton } from './csv-button';

/** A chart that can always be had as a table and as a file. */
export function ChartPanel({
  title,
  purpose,
  table,
  asked,
  chart,
  rows,
}: {
  title: string;
  /** What is to be seen, and over what. */
  purpose: string;
  table: AnalyticsTable;
  asked: Asked;
  chart: React.ReactNode;
  rows: React.ReactNode;
}) {
  const t = useText('analytics.chart');
  const [isTable, setTable] = React.useState(false);
  return (
    <Panel
      title={title}
      aside={
        <Flex gap={2}>
          <Button
            variant="tertiary"
            size="S"
            aria-pressed={isTable}
            aria-label={t('table-of', { name: title })}
            onClick={() => {
              setTable(!isTable);
            }}
          >
            {t(isTable ? 'as-chart' : 'as-table')}
          </Button>
          <CsvButton table={table} asked={asked} name={title} />
        </Flex>
      }
    >
      <Typography textColor="neutral600" tag="p">
        {purpose}
      </Typography>
      {isTable ? rows : chart}
    </Panel>
  );
}
