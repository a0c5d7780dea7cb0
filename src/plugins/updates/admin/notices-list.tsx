import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import { NoticeRow } from './notice-row';
import { updateRights, useGetNoticesQuery } from './updates-api';

/** Every notice, newest first, with how far its mails are. */
export function NoticesList() {
  const t = useText('updates');
  const [params, setParams] = useSearchParams();
  const after = params.get('after') ?? undefined;
  const page = useGetNoticesQuery(
    { ...(after && { after }) },
    { refetchOnMountOrArgChange: true, pollingInterval: 10_000 },
  );
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={updateRights.read}>
      <Loaded query={page}>
        {({ notices, after: next }) => (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {notices.length === 0 ? (
              <Empty text={t('none')} />
            ) : (
              <Panel>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
                  {notices.map((notice) => (
                    <NoticeRow key={notice.id} notice={notice} />
                  ))}
                </Flex>
              </Panel>
            )}
            <Pager
              after={after}
              next={next}
              onShow={(wanted) => {
                setParams(wanted === undefined ? {} : { after: wanted });
              }}
            />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
