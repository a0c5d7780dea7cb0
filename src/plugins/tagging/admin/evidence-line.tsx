import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import type { Evidence } from '../contract';

/** Where a suggestion can be seen: `p. 2: “Beginner-friendly, in sizes 0 to 24”`, or a colour with its share. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const t = useText('tagging');
  const { formatNumber } = useIntl();
  if (evidence.kind === 'measured') {
    return (
      <Flex gap={2}>
        <Box
          width="1.6rem"
          height="1.6rem"
          hasRadius
          borderColor="neutral300"
          shrink={0}
          style={{ background: evidence.colour }}
          aria-hidden
        />
        <Typography variant="pi" textColor="neutral600">
          {t('evidence.colour', { share: formatNumber(evidence.share, { style: 'percent' }) })}
        </Typography>
      </Flex>
    );
  }
  const { page, quote, fileId, fileName } = evidence;
  return (
    <Typography
      tag="p"
      variant="pi"
      textColor="neutral600"
      style={{ overflowWrap: 'anywhere' }}
      title={fileName || undefined}
    >
      {fileId === null ? t('evidence.pasted') : t('evidence.page', { page })} “{quote.replaceAll(/\s+/g, ' ')}
      ”
    </Typography>
  );
}
