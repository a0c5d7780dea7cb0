import { Flex, Typography } from '@strapi/design-system';
import { CopyButton } from './copy-button';

/** An address or a secret as it is typed, with a button that copies it; `label` names the button. */
export function CopyableCode({
  text,
  label,
  isSmall = false,
}: {
  text: string;
  label: string;
  isSmall?: boolean;
}) {
  return (
    <Flex gap={2}>
      <Typography
        {...(isSmall ? { variant: 'pi' as const } : {})}
        style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}
      >
        {text}
      </Typography>
      <CopyButton text={text} label={label} />
    </Flex>
  );
}
