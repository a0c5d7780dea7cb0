import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { VersionView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import type { Asked } from './analytics-api';
import { ChartPanel } from './chart-panel';
import { VersionChart } from './charts/version-chart';
import { DataTable, type Column } from './data-table';
import { patternPath } from './pattern-path';
import { useCategoryName } from './use-category-name';
import { useFormats } from './use-formats';
import { useVersionWords } from './use-version-words';

export function VersionsPanel({ versions, asked }: { versions: VersionView[]; asked: Asked }) {
  const t = useText('analytics.versions');
  return (
    <ChartPanel
      title={t('title')}
      purpose={t('purpose')}
      table="versions"
      asked={asked}
      chart={
        versions.length === 0 ? (
          <Typography textColor="neutral600">{t('none')}</Typography>
        ) : (
          <>
            <Alerts versions={versions} />
            <Flex gap={4} wrap="wrap">
              <Typography variant="pi">● {t('returns')}</Typography>
              <Typography variant="pi">◇ {t('inquiries')}</Typography>
            </Flex>
            <VersionChart versions={versions} />
          </>
        )
      }
      rows={<Rows versions={versions} />}
    />
  );
}

/** What stands out, in sentences, each with its pattern to go to. */
function Alerts({ versions }: { versions: VersionView[] }) {
  const t = useText('analytics.versions');
  const { alert } = useVersionWords();
  const found = versions.flatMap((version) => version.alerts.map((one) => ({ version, one })));
  if (found.length === 0) return null;
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      background="warning100"
      padding={3}
      hasRadius
    >
      {found.map(({ version, one }) => (
        <Typography tag="li" key={`${version.releasedVersionId} ${one.kind}`}>
          ⚠ {alert(version, one)}{' '}
          <Link tag={NavLink} to={patternPath(version.patternId)}>
            {t('open')}
          </Link>
        </Typography>
      ))}
    </Flex>
  );
}

function Rows({ versions }: { versions: VersionView[] }) {
  const t = useText('analytics.versions');
  const { nameOf, rate } = useVersionWords();
  const category = useCategoryName();
  const { count } = useFormats();
  const columns: Column<VersionView>[] = [
    { name: t('version'), cell: (version) => nameOf(version) },
    { name: t('category'), cell: (version) => category(version.category) },
    { name: t('sold'), isNumber: true, cell: ({ sold }) => count(sold) },
    { name: t('returned'), isNumber: true, cell: ({ returned }) => count(returned) },
    { name: t('returns'), isNumber: true, cell: ({ returns }) => rate(returns) },
    { name: t('customers'), isNumber: true, cell: ({ customers }) => count(customers) },
    { name: t('asked'), isNumber: true, cell: ({ inquiries }) => count(inquiries) },
    { name: t('inquiries'), isNumber: true, cell: ({ inquiryRate }) => rate(inquiryRate) },
    { name: t('reasons'), cell: ({ reasons }) => reasonsIn(reasons, count) },
    { name: t('stands-out'), cell: ({ alerts }) => alerts.map(({ kind }) => t(`kind.${kind}`)).join(', ') },
  ];
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={versions}
      keyOf={({ releasedVersionId }) => releasedVersionId}
    />
  );
}

/** The most frequent reason first. */
function reasonsIn(reasons: Record<string, number>, count: (times: number) => string): string {
  return Object.entries(reasons)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, times]) => `${reason} (${count(times)})`)
    .join(', ');
}
