import { Box, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useText } from '../../../admin/client/use-text';
import { Bar } from '../../../admin/pages/bar';
import { percentSent, type Upload } from './uploads';

/** One file on its way, with its bar; or why it did not arrive, and the way to try again. */
export function UploadRow({
  upload,
  onAgain,
  onDismiss,
}: {
  upload: Upload;
  onAgain: (id: string) => void;
  onDismiss: (id: string) => void;
}) {
  const t = useText('preflight');
  const { id, name, phase, problem } = upload;
  const percent = percentSent(upload);
  return (
    <Box tag="li" padding={3} borderColor={phase === 'failed' ? 'danger200' : 'neutral150'} hasRadius>
      <Flex gap={3} justifyContent="space-between">
        <Box flex="1" minWidth={0}>
          <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={2}>
            <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <Typography variant="pi" textColor="neutral600" aria-live="polite">
              {t(`phase.${phase}`, { percent })}
            </Typography>
          </Flex>
          {phase === 'failed' ? (
            <Flex gap={3} wrap="wrap">
              <Typography textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
                {problem?.message || t('unreachable')}
              </Typography>
              <TextButton
                type="button"
                onClick={() => {
                  onAgain(id);
                }}
              >
                {t('again')}
              </TextButton>
            </Flex>
          ) : (
            <Bar percent={percent} label={t('progress', { name })} />
          )}
        </Box>
        <IconButton
          type="button"
          variant="ghost"
          label={t(phase === 'failed' ? 'dismiss' : 'cancel', { name })}
          onClick={() => {
            onDismiss(id);
          }}
        >
          <Cross />
        </IconButton>
      </Flex>
    </Box>
  );
}
