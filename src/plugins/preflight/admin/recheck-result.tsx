import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';
import { Facts } from '../../../admin/pages/facts';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { ChangedVerdict, RecheckView } from '../gates-contract';
import { VerdictBadge } from './verdict-badge';

/** How far a re-check is, and the files that are judged otherwise. */
export function RecheckResult({
  latest,
  found: { changes, after: next },
  after,
  onShow,
}: {
  latest: RecheckView;
  found: { changes: ChangedVerdict[]; after: string | null };
  after: string | undefined;
  onShow: (after: string | undefined) => void;
}) {
  const t = useText('preflight.recheck');
  const { total, done, changed, endedAt } = latest;
  const percent = endedAt !== null || total === 0 ? 100 : Math.min(99, Math.floor((done / total) * 100));
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Panel title={t(endedAt === null ? 'running' : 'latest')}>
        <Bar percent={percent} label={t('progress')} />
        <Typography aria-live="polite">{t('done', { done, total })}</Typography>
        <Facts
          facts={[
            { name: t('cause'), value: t(`cause.${latest.cause}`) },
            { name: t('by'), value: latest.startedByName ?? latest.startedBy },
            { name: t('started'), value: <When at={latest.startedAt} /> },
            { name: t('ended'), value: endedAt === null ? '–' : <When at={endedAt} /> },
          ]}
        />
        {latest.isAskedAgain && <Typography>{t('again')}</Typography>}
      </Panel>
      <Panel title={t('changed', { count: changed })}>
        {changes.length === 0 ? (
          <Typography textColor="neutral600">{t('nothing')}</Typography>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {changes.map((change) => (
              <Change key={change.fileId} change={change} />
            ))}
          </Flex>
        )}
        <Pager after={after} next={next} onShow={onShow} />
      </Panel>
    </Flex>
  );
}

function Change({
  change: { versionId, patternTitle, name, label, was, now, isReleased },
}: {
  change: ChangedVerdict;
}) {
  const t = useText('preflight.recheck');
  return (
    <Box tag="li" padding={3} borderColor="neutral150" hasRadius>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
        <Box minWidth={0} flex="1 1 16rem">
          <Link tag={NavLink} to={`/content-manager/collection-types/api::version.version/${versionId}`}>
            {[patternTitle ?? t('no-pattern'), label].join(' ')}
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          {isReleased && (
            <Typography tag="p" variant="pi">
              {t('released')}
            </Typography>
          )}
        </Box>
        <Flex gap={2} wrap="wrap">
          {isReleased ? (
            <Badge variant="danger">{t('today')}</Badge>
          ) : (
            <>
              <VerdictBadge verdict={was} />
              <Typography aria-label={t('then')}>→</Typography>
              <VerdictBadge verdict={now} />
            </>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
