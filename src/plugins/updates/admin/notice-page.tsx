import { Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { BackLink } from '../../../admin/pages/back-link';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { MailPreviews } from './mail-previews';
import { NoticeActions } from './notice-actions';
import { NoticeBadges } from './notice-badges';
import { NoticeMessages } from './notice-messages';
import { NoticeProgress } from './notice-progress';
import { updateRights, useGetNoticePreviewQuery, useGetNoticeQuery } from './updates-api';

/** One notice: how far it is, whose mail did not arrive, what the mail says, and the brake. */
export function NoticePage() {
  const t = useText('updates');
  const { noticeId = '' } = useParams();
  const notice = useGetNoticeQuery(noticeId, { refetchOnMountOrArgChange: true, pollingInterval: 5_000 });
  const preview = useGetNoticePreviewQuery(noticeId);
  const title = notice.data === undefined ? '…' : `${notice.data.title} ${notice.data.label}`;
  return (
    <PageFrame
      title={title}
      purpose={t('notice.purpose')}
      right={updateRights.read}
      back={<BackLink to=".." label={t('back')} />}
      action={notice.data === undefined ? undefined : <NoticeActions notice={notice.data} />}
    >
      <Loaded query={notice}>
        {(view) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Panel
              title={t('progress-title')}
              aside={
                <Flex gap={2} wrap="wrap">
                  <NoticeBadges notice={view} />
                </Flex>
              }
            >
              <NoticeProgress notice={view} />
            </Panel>
            <NoticeMessages notice={view} />
            <Panel title={t('preview')}>
              <Loaded query={preview}>{(mails) => <MailPreviews mails={mails} />}</Loaded>
            </Panel>
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
