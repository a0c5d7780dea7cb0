import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import type { TaggingOverview } from '../contract';
import { CalibrationTable } from './calibration-table';
import { KeyForm } from './key-form';
import { ProposalList } from './proposal-list';
import { RunTable } from './run-table';
import { taggingRight, useGetTaggingOverviewQuery } from './tagging-api';

/** The operator's page: the model's key and costs, how far engines can be trusted, what they did last. */
export default function TaggingPage() {
  const t = useText('tagging');
  const overview = useGetTaggingOverviewQuery(null, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={taggingRight.configure}>
      <Loaded query={overview}>
        {({ key, usage, calibration, runs, proposals }) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Panel title={t('key.title')}>
              <KeyForm modelKey={key} />
              <Usage usage={usage} />
            </Panel>
            <Panel title={t('calibration.title')}>
              <CalibrationTable calibration={calibration} />
            </Panel>
            <Panel title={t('runs.title')}>
              {runs.length === 0 ? <Empty text={t('runs.none')} /> : <RunTable runs={runs} />}
            </Panel>
            {proposals.length > 0 && (
              <Panel title={t('proposals.title')}>
                <Typography textColor="neutral600">{t('proposals.what')}</Typography>
                <ProposalList proposals={proposals} />
              </Panel>
            )}
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Usage({ usage: { tokens, dailyTokens, cents, dailyCents } }: Pick<TaggingOverview, 'usage'>) {
  const t = useText('tagging.usage');
  const { formatNumber } = useIntl();
  const percent = dailyTokens === 0 ? 100 : Math.min(100, Math.round((tokens / dailyTokens) * 100));
  const money = formatNumber(cents, { maximumFractionDigits: 2 });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600" tag="h3">
        {t('title')}
      </Typography>
      <Bar percent={Math.min(percent, 99)} label={t('bar', { percent })} />
      <Typography variant="pi">
        {t('tokens', { tokens: formatNumber(tokens), most: formatNumber(dailyTokens) })}
        {' · '}
        {dailyCents === 0
          ? t('cents-free', { money })
          : t('cents', { money, most: formatNumber(dailyCents) })}
      </Typography>
    </Flex>
  );
}
