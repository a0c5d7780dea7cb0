import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Dashboard, SleeperView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import type { Asked } from './analytics-api';
import { ChartPanel } from './chart-panel';
import { DataTable, type Column } from './data-table';
import { patternPath } from './pattern-path';
import { SleeperEvidence } from './sleeper-evidence';
import { useCategoryName } from './use-category-name';
import { useFormats } from './use-formats';

export function SleepingPanel({ sleeping, asked }: { sleeping: Dashboard['sleeping']; asked: Asked }) {
  const t = useText('analytics.sleeping');
  const { total, shown } = sleeping;
  return (
    <ChartPanel
      title={t('title')}
      purpose={t('purpose')}
      table="sleeping"
      asked={asked}
      chart={
        shown.length === 0 ? (
          <Typography textColor="neutral600">{t('none')}</Typography>
        ) : (
          <>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {shown.map((sleeper) => (
                <Sleeper key={sleeper.patternId} sleeper={sleeper} />
              ))}
            </Flex>
            {total > shown.length && (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {t('more', { count: total - shown.length })}
              </Typography>
            )}
          </>
        )
      }
      rows={<Rows shown={shown} />}
    />
  );
}

function Sleeper({ sleeper }: { sleeper: SleeperView }) {
  const t = useText('analytics.sleeping');
  const category = useCategoryName();
  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {sleeper.title || sleeper.patternId}{' '}
          <Typography variant="pi" textColor="neutral600">
            {category(sleeper.category)}
          </Typography>
        </Typography>
        <Link tag={NavLink} to={patternPath(sleeper.patternId)}>
          {t('open')}
        </Link>
      </Flex>
      <SleeperEvidence sleeper={sleeper} />
    </Box>
  );
}

function Rows({ shown }: { shown: SleeperView[] }) {
  const t = useText('analytics.sleeping');
  const category = useCategoryName();
  const { count, day, rate, chance } = useFormats();
  const columns: Column<SleeperView>[] = [
    { name: t('pattern'), cell: ({ title, patternId }) => title || patternId },
    { name: t('category'), cell: (sleeper) => category(sleeper.category) },
    { name: t('last-sale'), cell: ({ lastSale }) => day(lastSale) },
    { name: t('gap'), isNumber: true, cell: ({ gapDays }) => count(gapDays) },
    { name: t('lines-before'), isNumber: true, cell: ({ linesBefore }) => count(linesBefore) },
    { name: t('expected'), isNumber: true, cell: ({ expected }) => rate(expected) },
    { name: t('probability'), isNumber: true, cell: ({ probability }) => chance(probability) },
  ];
  return <DataTable label={t('title')} columns={columns} rows={shown} keyOf={({ patternId }) => patternId} />;
}
