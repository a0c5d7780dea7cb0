import { Box, Flex, Typography } from '@strapi/design-system';
import type { Dashboard, VelocityView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import type { Asked } from './analytics-api';
import { ChartPanel } from './chart-panel';
import { VelocityChart } from './charts/velocity-chart';
import { DataTable, type Column } from './data-table';
import { TrendText } from './trend-text';
import { useCategoryName } from './use-category-name';
import { useFormats } from './use-formats';

/** More small charts than these nobody compares; the table has all. */
const mostCharts = 12;

export function VelocityPanel({ board, asked }: { board: Dashboard; asked: Asked }) {
  const t = useText('analytics.velocity');
  const shown = board.velocity.slice(0, mostCharts);
  return (
    <ChartPanel
      title={t('title')}
      purpose={t('purpose')}
      table="sales"
      asked={asked}
      chart={
        <>
          <Box
            style={{
              display: 'grid',
              gap: '2.4rem',
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 30rem), 1fr))',
            }}
          >
            {shown.map((view) => (
              <Cell key={view.category} view={view} board={board} />
            ))}
          </Box>
          {board.velocity.length > shown.length && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t('more', { count: board.velocity.length - shown.length })}
            </Typography>
          )}
        </>
      }
      rows={<Rows board={board} />}
    />
  );
}

function Cell({ view, board: { buckets, bucket } }: { view: VelocityView; board: Dashboard }) {
  const t = useText('analytics.velocity');
  const name = useCategoryName()(view.category);
  const { rate } = useFormats();
  return (
    <Box minWidth={0}>
      <Typography variant="epsilon" fontWeight="semiBold" tag="h3">
        {name}
      </Typography>
      <Flex direction="column" alignItems="flex-start" paddingTop={1} paddingBottom={2}>
        <Typography>{view.last28 === null ? t('young') : t('a-day', { rate: rate(view.last28) })}</Typography>
        <TrendText trend={view.trend} />
      </Flex>
      <VelocityChart name={name} view={view} buckets={buckets} bucket={bucket} />
    </Box>
  );
}

function Rows({ board }: { board: Dashboard }) {
  const t = useText('analytics.velocity');
  const name = useCategoryName();
  const { count, rate } = useFormats();
  const perDay = (value: number | null) => (value === null ? '–' : rate(value));
  const columns: Column<VelocityView>[] = [
    { name: t('category'), cell: ({ category }) => name(category) },
    { name: t('lines'), isNumber: true, cell: ({ lines }) => count(lines) },
    { name: t('lines-before'), isNumber: true, cell: ({ linesBefore }) => count(linesBefore) },
    { name: t('last', { days: 7 }), isNumber: true, cell: ({ last7 }) => perDay(last7) },
    { name: t('last', { days: 28 }), isNumber: true, cell: ({ last28 }) => perDay(last28) },
    { name: t('last', { days: 90 }), isNumber: true, cell: ({ last90 }) => perDay(last90) },
    { name: t('trend'), cell: ({ trend }) => <TrendText trend={trend} /> },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={board.velocity}
      keyOf={({ category }) => category}
    />
  );
}
