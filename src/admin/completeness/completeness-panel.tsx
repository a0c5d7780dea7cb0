import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { CompletenessCell } from '../../api/pattern/contract';
import { problemOf } from '../client/problem';
import { useText } from '../client/use-text';
import { Bar } from '../pages/bar';
import { useGetPatternCompletenessQuery } from './completeness-api';
import { RankBadge } from './rank-badge';
import { useOpenLocale } from './use-open-locale';

/** How far a pattern's page is for each channel and language; the language that is open comes first. */
export function CompletenessPanel({ patternId }: { patternId: string }) {
  const t = useText('selvedge.completeness');
  const { data: cells, error } = useGetPatternCompletenessQuery(patternId, {
    refetchOnMountOrArgChange: true,
  });
  const open = useOpenLocale();
  if (error !== undefined) return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  if (cells === undefined) return <Loader small>{t('loading')}</Loader>;
  const sorted = [...cells].sort((one, other) => Number(other.locale === open) - Number(one.locale === open));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" tag="ul">
      {sorted.map((cell) => (
        <Cell key={`${cell.channel} ${cell.locale}`} cell={cell} />
      ))}
    </Flex>
  );
}

function Cell({ cell: { channel, title, locale, percentage, rank, missing } }: { cell: CompletenessCell }) {
  const t = useText('selvedge.completeness');
  return (
    <Box tag="li">
      <Flex justifyContent="space-between" gap={2}>
        <Typography fontWeight="semiBold" ellipsis>
          {title || channel} · {locale}
        </Typography>
        <Flex gap={2} shrink={0}>
          <Typography variant="pi" textColor="neutral600">
            {percentage} %
          </Typography>
          <RankBadge rank={rank} percentage={percentage} />
        </Flex>
      </Flex>
      <Box paddingTop={2} paddingBottom={missing.length > 0 ? 2 : 0}>
        <Bar percent={percentage} label={t('rank', { rank, percentage })} />
      </Box>
      {missing.length > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('missing', { list: missing.map(({ label }) => label).join(', ') })}
        </Typography>
      )}
    </Box>
  );
}
