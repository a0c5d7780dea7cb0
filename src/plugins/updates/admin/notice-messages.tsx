import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { Loaded } from '../../../admin/pages/loaded';
import { Pager } from '../../../admin/pages/pager';
import { Panel } from '../../../admin/pages/panel';
import type { NoticeView } from '../contract';
import { NoticeMessage } from './notice-message';
import { useGetNoticeMessagesQuery } from './updates-api';

const states = ['ready', 'sending', 'sent', 'failed', 'suppressed', 'unknown'];

/** The mails of a notice, some at a time, by state. */
export function NoticeMessages({ notice }: { notice: NoticeView }) {
  const t = useText('updates');
  const [state, setState] = React.useState('');
  const [after, setAfter] = React.useState<string>();
  const page = useGetNoticeMessagesQuery(
    { id: notice.id, ...(state !== '' && { state }), ...(after && { after }) },
    { refetchOnMountOrArgChange: true, pollingInterval: 5_000 },
  );
  const choose = (wanted: string | number) => {
    setState(wanted === 'all' ? '' : String(wanted));
    setAfter(undefined);
  };
  const filter = (
    <SingleSelect aria-label={t('filter')} value={state === '' ? 'all' : state} onChange={choose} size="S">
      {['all', ...states].map((one) => (
        <SingleSelectOption key={one} value={one}>
          {t(`state.${one}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
  return (
    <Panel title={t('messages')} aside={filter}>
      <Loaded query={page}>
        {({ messages, after: next }) => (
          <>
            {messages.length === 0 ? (
              <Typography textColor="neutral600">{t('no-messages')}</Typography>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                {messages.map((message) => (
                  <NoticeMessage key={message.id} noticeId={notice.id} message={message} />
                ))}
              </Flex>
            )}
            <Pager after={after} next={next} onShow={setAfter} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
