import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { problemOf } from '../client/problem';
import { useProblemNotice } from '../client/use-problem-notice';
import { useText } from '../client/use-text';
import { Objections } from './objections';
import { useGetReleasePlanQuery, useReleaseVersionMutation } from './release-api';

/** What stands in the way, what will happen, and the one button that does it. */
export function ReleaseDialog({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const t = useText('selvedge.release');
  const {
    data: plan,
    error,
    isFetching,
  } = useGetReleasePlanQuery(versionId, { refetchOnMountOrArgChange: true });
  const isTyped = useForm('ReleaseDialog', ({ modified }) => modified, false) ?? false;
  const { release, isReleasing } = useRelease(versionId, onClose);
  const isFree = plan?.releasable === true && !isTyped && !isFetching;
  return (
    <>
      <Modal.Body>
        {plan === undefined ? (
          error === undefined ? (
            <Loader>{t('loading')}</Loader>
          ) : (
            <Typography textColor="danger600">{problemOf(error).message}</Typography>
          )
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Objections objections={plan.objections} isTyped={isTyped} />
            {plan.effects.length > 0 && <Effects effects={plan.effects} />}
            <Typography variant="pi" textColor="neutral600">
              {t('forever')}
            </Typography>
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          disabled={!isFree}
          loading={isReleasing}
          onClick={() => {
            void release();
          }}
        >
          {t('confirm', { label: plan?.version.label ?? '' })}
        </Button>
      </Modal.Footer>
    </>
  );
}

function Effects({ effects }: { effects: string[] }) {
  const t = useText('selvedge.release');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h3">
        {t('effects')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {effects.map((effect) => (
          <Flex tag="li" key={effect} gap={2} alignItems="flex-start">
            <Flex shrink={0} paddingTop={1}>
              <ArrowRight fill="neutral600" aria-hidden />
            </Flex>
            <Typography>{effect}</Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}

function useRelease(
  versionId: string,
  onDone: () => void,
): { release: () => Promise<void>; isReleasing: boolean } {
  const t = useText('selvedge.release');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useReleaseVersionMutation();
  const release = async () => {
    const answer = await send(versionId);
    if ('error' in answer) {
      notice(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: t('done', { label: answer.data.label }) });
    onDone();
  };
  return { release, isReleasing: isLoading };
}
