import { Widget } from '@strapi/strapi/admin';
import { useText } from '../client/use-text';
import { When } from '../pages/when';
import { useGetHomeQuery } from './home-api';
import { WidgetList, WidgetRow } from './widget-list';

/** The newest releases. */
export function ReleasedWidget() {
  const t = useText('selvedge.home');
  const { data, isLoading, error } = useGetHomeQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error !== undefined || data === undefined) return <Widget.Error />;
  if (data.released.length === 0) return <Widget.NoData>{t('nothing-released')}</Widget.NoData>;
  return (
    <WidgetList>
      {data.released.map(({ versionId, title, label, releasedAt }) => (
        <WidgetRow
          key={versionId}
          to={`/content-manager/collection-types/api::version.version/${versionId}`}
          text={title}
          note={<When at={releasedAt} />}
          badge={{ text: label, variant: 'secondary' }}
        />
      ))}
    </WidgetList>
  );
}
