import { Box, Button, Typography } from '@strapi/design-system';
import { useText } from '../client/use-text';
import { CopyableCode } from '../pages/copyable-code';

/** A secret that was just made; it lives in the page's memory until its reader says that it is kept. */
export function SecretOnce({
  words,
  secret,
  onKept,
}: {
  /** The first part of the ids of the page's words. */
  words: string;
  secret: string;
  onKept: () => void;
}) {
  const t = useText(words);
  return (
    <Box background="success100" borderColor="success200" hasRadius padding={4} role="status">
      <Typography fontWeight="semiBold" tag="p">
        {t('new-secret')}
      </Typography>
      <Box paddingTop={2} paddingBottom={2}>
        <CopyableCode text={secret} label={t('copy-secret')} />
      </Box>
      <Button variant="tertiary" size="S" onClick={onKept}>
        {t('kept')}
      </Button>
    </Box>
  );
}
