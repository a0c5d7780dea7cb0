import { Box, Button, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { CopyableCode } from '../../../admin/pages/copyable-code';

/** A new secret, shown this once; it lives in this page's memory only. */
export function SecretNotice({ secret, onKept }: { secret: string | undefined; onKept: () => void }) {
  const t = useText('channels');
  if (secret === undefined) return null;
  return (
    <Box background="success100" borderColor="success200" hasRadius padding={4} role="status">
      <Typography fontWeight="semiBold" tag="p">
        {t('secret.new')}
      </Typography>
      <Box paddingTop={2} paddingBottom={2}>
        <CopyableCode text={secret} label={t('secret.copy')} />
      </Box>
      <Button variant="tertiary" size="S" onClick={onKept}>
        {t('secret.kept')}
      </Button>
    </Box>
  );
}
