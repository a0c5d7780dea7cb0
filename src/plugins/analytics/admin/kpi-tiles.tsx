import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { Dashboard, MoneyView } from '../contract';
import { useText } from '../../../admin/client/use-text';
import { DeltaText } from './delta-text';
import { KpiFigure, KpiTile } from './kpi-tile';
import { useFormats } from './use-formats';

/** What was sold, taken, given back, and by how many patterns. */
export function KpiTiles({ board, isCompared }: { board: Dashboard; isCompared: boolean }) {
  const t = useText('analytics.kpi');
  const { count } = useFormats();
  const { sales, gross, refunded, activePatterns } = board;
  return (
    <Box
      tag="ul"
      style={{
        display: 'grid',
        gap: '1.6rem',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
      }}
    >
      <KpiTile name={t('sales')}>
        <KpiFigure>{count(sales.lines)}</KpiFigure>
        {isCompared && <DeltaText now={sales.lines} before={sales.linesBefore} />}
      </KpiTile>
      <KpiTile name={t('gross')}>
        <Amounts amounts={gross} isCompared={isCompared} />
      </KpiTile>
      <KpiTile name={t('refunds')}>
        <Amounts amounts={refunded} isCompared={isCompared} />
        <Returns board={board} isCompared={isCompared} />
      </KpiTile>
      <KpiTile name={t('active')}>
        <KpiFigure>{count(activePatterns.now)}</KpiFigure>
        {isCompared && <DeltaText now={activePatterns.now} before={activePatterns.before} />}
      </KpiTile>
    </Box>
  );
}

/** One line a currency: they are never added up. */
function Amounts({ amounts, isCompared }: { amounts: MoneyView[]; isCompared: boolean }) {
  const { money } = useFormats();
  if (amounts.length === 0) return <KpiFigure>–</KpiFigure>;
  return (
    <>
      {amounts.map(({ currency, minor, minorBefore }) => (
        <React.Fragment key={currency}>
          <KpiFigure>{money(minor, currency)}</KpiFigure>
          {isCompared && <DeltaText now={minor} before={minorBefore} />}
        </React.Fragment>
      ))}
    </>
  );
}

function Returns({
  board: { returns, returnsBefore },
  isCompared,
}: {
  board: Dashboard;
  isCompared: boolean;
}) {
  const t = useText('analytics.kpi');
  const { percent, count } = useFormats();
  if (returns === null) return null;
  const { rate, low, high, hits, of } = returns;
  return (
    <Typography variant="pi" textColor="neutral600">
      {t('returns', {
        rate: percent(rate),
        low: percent(low),
        high: percent(high),
        hits: count(hits),
        of: count(of),
      })}
      {isCompared &&
        returnsBefore !== null &&
        ` ${t('returns-before', { rate: percent(returnsBefore.rate) })}`}
    </Typography>
  );
}
