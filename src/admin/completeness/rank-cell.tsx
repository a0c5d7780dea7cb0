import { Flex, Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useGetCompletenessOfQuery } from './completeness-api';
import { RankBadge } from './rank-badge';
import { useOpenLocale } from './use-open-locale';
import { weakestCell } from './weakest-cell';

/** A pattern's rank in the list. Every cell asks for the whole page's rows, so there is one request a page. */
export function RankCell({ patternId }: { patternId: string }) {
  const mayRead = useHasRight(rights.readCompleteness);
  const locale = useOpenLocale();
  const ids = useTable('RankCell', ({ rows }) => rows.map(documentIdOf).sort().join());
  const { data } = useGetCompletenessOfQuery(ids, { skip: ids === '' || !mayRead });
  const cells = data?.find((one) => one.patternId === patternId)?.cells ?? [];
  const cell = weakestCell(cells, locale);
  if (cell === undefined) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={2}>
      <RankBadge rank={cell.rank} percentage={cell.percentage} />
      <Typography variant="pi" textColor="neutral600">
        {cell.percentage} %
      </Typography>
    </Flex>
  );
}

function documentIdOf(row: object): string {
  return 'documentId' in row && typeof row.documentId === 'string' ? row.documentId : '';
}
