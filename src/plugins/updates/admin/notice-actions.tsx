import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { NoticeView } from '../contract';
import { updateRights, useMoveNoticeMutation, useResendNoticeMutation } from './updates-api';

/** Hold, resume, and resend what did not arrive, for whoever may. */
export function NoticeActions({ notice }: { notice: NoticeView }) {
  const t = useText('updates');
  const mayChange = useHasRight(updateRights.change);
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemNotice();
  const [move, { isLoading: isMoving }] = useMoveNoticeMutation();
  const [resend, { isLoading: isResending }] = useResendNoticeMutation();
  if (!mayChange) return null;
  const { id, standing, heldAt, failed, unknown } = notice;
  const tell = (answer: { data: null } | { error: unknown }, done: string) => {
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: t(done) });
  };
  const wanted = heldAt === null ? 'hold' : 'resume';
  return (
    <Flex gap={2} wrap="wrap">
      {failed + unknown > 0 && (
        <Button
          variant="secondary"
          loading={isResending}
          onClick={() => {
            void resend({ id }).then((answer) => {
              tell(answer, 'resent');
            });
          }}
        >
          {t('resend-all', { count: failed + unknown })}
        </Button>
      )}
      {standing === 'released' && (
        <Button
          variant={wanted === 'hold' ? 'danger-light' : 'default'}
          loading={isMoving}
          onClick={() => {
            void move({ id, move: wanted }).then((answer) => {
              tell(answer, `${wanted}-done`);
            });
          }}
        >
          {t(wanted)}
        </Button>
      )}
    </Flex>
  );
}
