import { Widget } from '@strapi/strapi/admin';
import { useText } from '../client/use-text';
import { useGetJobsQuery } from '../jobs/jobs-api';
import { WidgetList, WidgetRow } from './widget-list';

/** A job that could run and has waited longer is in trouble: no worker, or one that hangs. */
const patienceSeconds = 60;

/** Queues that fall behind and jobs that gave up. */
export function JobsWidget() {
  const t = useText('selvedge.home');
  const { data, isLoading, error } = useGetJobsQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error !== undefined || data === undefined) return <Widget.Error />;
  const late = data.depths.filter(({ oldestSeconds }) => oldestSeconds > patienceSeconds);
  if (late.length === 0 && data.dead.length === 0) {
    return <Widget.NoData>{t('jobs-run')}</Widget.NoData>;
  }
  return (
    <WidgetList>
      {data.dead.slice(0, 4).map(({ id, job, error: reason }) => (
        <WidgetRow
          key={id}
          to="/selvedge/jobs"
          text={job}
          note={reason}
          badge={{ text: t('gave-up'), variant: 'danger' }}
        />
      ))}
      {late.map(({ queue, waiting, oldestSeconds }) => (
        <WidgetRow
          key={queue}
          to="/selvedge/jobs"
          text={t('queue-late', { queue })}
          note={t('queue-waits', { waiting, minutes: Math.round(oldestSeconds / 60) })}
          badge={{ text: t('late'), variant: 'warning' }}
        />
      ))}
    </WidgetList>
  );
}
