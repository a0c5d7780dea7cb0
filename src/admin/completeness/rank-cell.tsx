import { Flex, Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';
import { useGetCompletenessRanksQuery } from './completeness-api';
import { RankBadge } from './rank-badge';

/** A pattern's rank in the list. Every cell asks for the whole page's rows, so there is one request a page. */
export function RankCell({ patternId }: { patternId: string }) {
  const ids = useTable('RankCell', ({ rows }) => rows.map(documentIdOf).sort().join());
  const { data: ranks } = useGetCompletenessRanksQuery(ids, { skip: ids === '' });
  const view = ranks?.[patternId];
  if (view === undefined) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={2}>
      <RankBadge {...view} />
      <Typography variant="pi" textColor="neutral600">
        {view.percentage} %
      </Typography>
    </Flex>
  );
}

function documentIdOf(row: object): string {
  return 'documentId' in row && typeof row.documentId === 'string' ? row.documentId : '';
}
