import { Widget } from '@strapi/strapi/admin';
import { useText } from '../client/use-text';
import { useGetHomeQuery } from './home-api';
import { WidgetList, WidgetRow } from './widget-list';

/** What waits for this admin, the worst first. */
export function AttentionWidget() {
  const t = useText('selvedge');
  const { data, isLoading, error } = useGetHomeQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error !== undefined || data === undefined) return <Widget.Error />;
  if (data.attention.length === 0) return <Widget.NoData>{t('home.nothing-waits')}</Widget.NoData>;
  return (
    <WidgetList>
      {data.attention.map(({ kind, level, count, to }) => (
        <WidgetRow
          key={kind}
          to={to}
          text={t(`attention.${kind}`, { count })}
          badge={{ text: t(`home.level.${level}`), variant: level === 'broken' ? 'danger' : 'warning' }}
        />
      ))}
    </WidgetList>
  );
}
