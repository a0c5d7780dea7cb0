import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { When } from '../../../admin/pages/when';
import type { TaggingOverview } from '../contract';

type Run = TaggingOverview['runs'][number];

/** The last looks of the engines, the newest first. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  const t = useText('tagging');
  return (
    <Table colCount={5} rowCount={runs.length + 1}>
      <Thead>
        <Tr>
          {['when', 'pattern', 'outcome', 'counts', 'tokens'].map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{t(`runs.${column}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {runs.map((run) => (
          <Row key={run.id} run={run} />
        ))}
      </Tbody>
    </Table>
  );
}

function Row({ run }: { run: Run }) {
  const t = useText('tagging');
  const { formatNumber } = useIntl();
  const { engine, askedAt, patternTitle, versionLabel, outcome, suggested, unsupported, proposed, tokens } =
    run;
  return (
    <Tr>
      <Td>
        <Typography>
          <When at={askedAt} />
        </Typography>
      </Td>
      <Td>
        <Typography>
          {patternTitle === '' ? t('runs.gone') : `${patternTitle} ${versionLabel}`} · {t(`engine.${engine}`)}
        </Typography>
      </Td>
      <Td>
        <Badge variant={outcome === null ? 'neutral' : outcome === 'done' ? 'success' : 'warning'}>
          {t(outcome === null ? `state.${run.state}` : `outcome.${outcome}`)}
        </Badge>
      </Td>
      <Td>
        <Typography>{t('runs.count', { suggested, unsupported, proposed })}</Typography>
      </Td>
      <Td>
        <Typography>{formatNumber(tokens)}</Typography>
      </Td>
    </Tr>
  );
}
