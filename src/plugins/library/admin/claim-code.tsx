import { Box, Flex, Typography } from '@strapi/design-system';
import { CopyButton } from '../../../admin/pages/copy-button';
import { useText } from '../../../admin/client/use-text';
import type { ClaimCodeView } from '../contract';

/** The code, and words around it that can go straight into a message. */
export function ClaimCode({ shown: { code, url } }: { shown: ClaimCodeView }) {
  const t = useText('library.claim');
  const message = t('message', { code, url });
  return (
    <Box role="status">
      <Flex gap={2}>
        <Typography variant="omega" fontWeight="bold" style={{ fontFamily: 'monospace' }}>
          {code}
        </Typography>
        <CopyButton text={code} label={t('copy-code')} />
      </Flex>
      <Flex gap={2} paddingTop={2} alignItems="flex-start">
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Typography>
        <CopyButton text={message} label={t('copy-message')} />
      </Flex>
      <Typography variant="pi" textColor="neutral600" paddingTop={2} tag="p">
        {t('care')}
      </Typography>
    </Box>
  );
}
