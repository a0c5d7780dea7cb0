import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { NoticeMessageView } from '../contract';
import { updateRights, useResendNoticeMutation } from './updates-api';

const variants = {
  ready: 'secondary',
  sending: 'secondary',
  sent: 'success',
  failed: 'danger',
  suppressed: 'neutral',
  unknown: 'warning',
} as const;

/** One customer's mail: its state, why, and the button that sends it again. */
export function NoticeMessage({ noticeId, message }: { noticeId: string; message: NoticeMessageView }) {
  const t = useText('updates');
  const { address, locale, state, inDigest, attempts, reason, stateSince } = message;
  const variant = variants[state];
  return (
    <Box tag="li" padding={3} background="neutral100" hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={3} wrap="wrap" style={{ overflowWrap: 'anywhere' }}>
          {variant === 'neutral' ? (
            <Badge>{t(`state.${state}`)}</Badge>
          ) : (
            <Badge variant={variant}>{t(`state.${state}`)}</Badge>
          )}
          {inDigest && <Badge>{t('in-digest')}</Badge>}
          <Typography>{address ?? t('no-address')}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {locale} · <When at={stateSince} /> · {t('attempts', { count: attempts })}
          </Typography>
          {reason !== null && (
            <Typography variant="pi" textColor={state === 'failed' ? 'danger600' : 'neutral600'}>
              <Reason reason={reason} />
            </Typography>
          )}
        </Flex>
        {(state === 'failed' || state === 'unknown') && <Resend noticeId={noticeId} messageId={message.id} />}
      </Flex>
    </Box>
  );
}

/** Our own reasons have words; what a mail server said stands as it is. */
function Reason({ reason }: { reason: string }) {
  const { messages, formatMessage } = useIntl();
  const id = `updates.reason.${reason}`;
  return <>{messages[id] === undefined ? reason : formatMessage({ id })}</>;
}

function Resend({ noticeId, messageId }: { noticeId: string; messageId: string }) {
  const t = useText('updates');
  const mayChange = useHasRight(updateRights.change);
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemNotice();
  const [resend, { isLoading }] = useResendNoticeMutation();
  if (!mayChange) return null;
  const send = async () => {
    const answer = await resend({ id: noticeId, messageId });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: t('resent') });
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isLoading}
      onClick={() => {
        void send();
      }}
    >
      {t('resend')}
    </Button>
  );
}
