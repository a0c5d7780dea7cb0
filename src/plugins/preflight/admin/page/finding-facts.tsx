import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../../admin/client/use-text';
import type { Finding } from '../../contract';
import { findingLooks } from '../finding-looks';

/** What was found, in words: beside the picture of its page. */
export function FindingFacts({
  name,
  finding: { severity, message, quote, measured, limit, where },
}: {
  name: string;
  finding: Finding;
}) {
  const t = useText('preflight');
  const { Icon, fill } = findingLooks[severity];
  const facts: [string, string | undefined][] = [
    [t('page.file'), name],
    [t('page.measured'), measured],
    [t('page.limit'), limit],
    [t('page.where'), where],
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} alignItems="flex-start">
        <Flex shrink={0} paddingTop={1}>
          <Icon fill={fill} role="img" aria-label={t(`severity.${severity}`)} />
        </Flex>
        <Typography style={{ overflowWrap: 'anywhere' }}>{message}</Typography>
      </Flex>
      {quote !== undefined && (
        <Box background="neutral100" hasRadius padding={3}>
          <Typography tag="blockquote" style={{ overflowWrap: 'anywhere' }}>
            “{quote}”
          </Typography>
        </Box>
      )}
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {facts.map(
          ([label, value]) =>
            value !== undefined && (
              <div key={label}>
                <Typography tag="dt" variant="pi" textColor="neutral600">
                  {label}
                </Typography>
                <Typography tag="dd" style={{ overflowWrap: 'anywhere', margin: 0 }}>
                  {value}
                </Typography>
              </div>
            ),
        )}
      </Flex>
    </Flex>
  );
}
