import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CopyButton } from './copy-button';

/** A secret that was just made; it lives in the page's memory until its reader says that it is kept. */
export function SecretOnce({
  secret,
  words,
  onKept,
}: {
  secret: string;
  words: { title: string; copy: string; kept: string };
  onKept: () => void;
}) {
  return (
    <Box background="success100" borderColor="success200" hasRadius padding={4} role="status">
      <Typography fontWeight="semiBold" tag="p">
        {words.title}
      </Typography>
      <Flex gap={2} paddingTop={2} paddingBottom={2}>
        <Typography style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{secret}</Typography>
        <CopyButton text={secret} label={words.copy} />
      </Flex>
      <Button variant="tertiary" size="S" onClick={onKept}>
        {words.kept}
      </Button>
    </Box>
  );
}
