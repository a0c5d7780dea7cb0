import { Box, Flex } from '@strapi/design-system';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import type { Dashboard } from '../contract';
import { analyticsRight, useGetDashboardQuery, type Asked } from './analytics-api';
import { FilterBar } from './filter-bar';
import { FreshnessNote } from './freshness-note';
import { KpiTiles } from './kpi-tiles';
import { RebuildButton } from './rebuild-button';
import { SleepingPanel } from './sleeping-panel';
import { useAsked } from './use-asked';
import { VelocityPanel } from './velocity-panel';
import { VersionsPanel } from './versions-panel';

const everyMs = { calm: 60_000, rebuilding: 3_000 };

/** How the shop sells, what comes back, and what has fallen asleep. */
export default function AnalyticsPage() {
  const t = useText('analytics');
  const mayRebuild = useHasRight(analyticsRight.rebuild);
  const { asked, isCompared } = useAsked();
  const first = useGetDashboardQuery(asked, {
    refetchOnMountOrArgChange: true,
    pollingInterval: everyMs.calm,
  });
  const isRebuilding = first.data !== undefined && first.data.freshness.rebuild !== null;
  useGetDashboardQuery(asked, { pollingInterval: everyMs.rebuilding, skip: !isRebuilding });
  return (
    <PageFrame
      title={t('title')}
      purpose={t('purpose')}
      right={analyticsRight.read}
      action={mayRebuild ? <RebuildButton isRunning={isRebuilding} /> : undefined}
    >
      <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
        <FilterBar period={first.data?.period} />
        <Loaded query={{ ...first, data: first.isError ? undefined : first.data }}>
          {(board: Dashboard) => (
            <Box style={first.isFetching ? { opacity: 0.7 } : undefined} aria-busy={first.isFetching}>
              <Board board={board} asked={asked} isCompared={isCompared} />
            </Box>
          )}
        </Loaded>
      </Flex>
    </PageFrame>
  );
}

function Board({ board, asked, isCompared }: { board: Dashboard; asked: Asked; isCompared: boolean }) {
  const t = useText('analytics');
  const { freshness, sales, versions, velocity, sleeping } = board;
  const isNarrowed = asked['category'] !== undefined || asked['channel'] !== undefined;
  const hasNothing = sales.lines + sales.linesBefore + versions.length + sleeping.total === 0;
  const neverSold = hasNothing && velocity.every(({ last90 }) => last90 === null || last90 === 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <FreshnessNote freshness={freshness} />
      {neverSold ? (
        <Empty text={t(isNarrowed ? 'none-narrowed' : 'none')} />
      ) : (
        <>
          <KpiTiles board={board} isCompared={isCompared} />
          <VelocityPanel board={board} asked={asked} />
          <VersionsPanel versions={versions} asked={asked} />
          <SleepingPanel sleeping={sleeping} asked={asked} />
        </>
      )}
    </Flex>
  );
}
