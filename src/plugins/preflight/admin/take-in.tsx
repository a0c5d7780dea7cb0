import { Button, Flex, Typography } from '@strapi/design-system';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { useTakeInFileMutation } from './gates-api';

/** A file that was rejected once and would pass now. */
export function TakeIn({
  fileId,
  versionId,
  isEditable,
}: {
  fileId: string;
  versionId: string;
  isEditable: boolean;
}) {
  const t = useText('preflight.take-in');
  const notice = useProblemNotice();
  const [send, { isLoading }] = useTakeInFileMutation();
  const take = async () => {
    const answer = await send({ fileId, versionId });
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Flex gap={3} wrap="wrap">
      <Typography variant="pi">{t('what')}</Typography>
      {isEditable && (
        <Button
          type="button"
          size="S"
          variant="secondary"
          loading={isLoading}
          onClick={() => {
            void take();
          }}
        >
          {t('button')}
        </Button>
      )}
    </Flex>
  );
}
