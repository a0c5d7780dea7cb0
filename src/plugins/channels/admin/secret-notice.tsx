import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyButton } from '../../../admin/pages/copy-button';

/** A new secret, shown this once; it lives in this page's memory only. */
export function SecretNotice({ secret, onKept }: { secret: string | undefined; onKept: () => void }) {
  const t = useText('channels');
  if (secret === undefined) return null;
  return (
    <Box background="success100" borderColor="success200" hasRadius padding={4} role="status">
      <Typography fontWeight="semiBold" tag="p">
        {t('secret.new')}
      </Typography>
      <Flex gap={2} paddingTop={2} paddingBottom={2}>
        <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{secret}</Typography>
        <CopyButton text={secret} label={t('secret.copy')} />
      </Flex>
      <Button variant="tertiary" size="S" onClick={onKept}>
        {t('secret.kept')}
      </Button>
    </Box>
  );
}
