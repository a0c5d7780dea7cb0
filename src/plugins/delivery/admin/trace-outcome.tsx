import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Panel } from '../../../admin/pages/panel';
import type { TraceReport } from '../contract';
import { RecognisedFacts } from './recognised-facts';
import { ReportDownload } from './report-download';
import { TraceMarks } from './trace-marks';
import { TracedCopyFacts } from './traced-copy-facts';

const tones = { match: 'success', foreign: 'neutral', unsure: 'warning' } as const;

/** The verdict in words, whose copy it is if that is known, and the signs it rests on. */
export function TraceOutcome({ file, report }: { file: File; report: TraceReport }) {
  const t = useText('delivery.trace');
  const { formatNumber } = useIntl();
  const { verdict, confidence, marks, token, problem, copy, work } = report;
  return (
    <Panel title={file.name} aside={<Badge variant={tones[verdict]}>{t(`verdict.${verdict}`)}</Badge>}>
      <Typography>{t(meaningOf(report))}</Typography>
      {problem !== undefined && <Typography textColor="warning600">{t('problem', { problem })}</Typography>}
      {verdict !== 'unsure' && (
        <Typography variant="pi" textColor="neutral600">
          {t('confidence', {
            percent: formatNumber(confidence, { style: 'percent', maximumFractionDigits: 4 }),
          })}
        </Typography>
      )}
      {copy !== null && <TracedCopyFacts copy={copy} />}
      {copy === null && work !== null && <RecognisedFacts work={work} />}
      {token !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {t('token', { token })}
        </Typography>
      )}
      {marks.length > 0 && (
        <Flex>
          <Disclosure label={t('marks', { count: marks.length })}>
            <TraceMarks marks={marks} />
          </Disclosure>
        </Flex>
      )}
      {(copy !== null || work !== null) && <ReportDownload file={file} canName={copy !== null} />}
    </Panel>
  );
}

function meaningOf({ verdict, copy, work }: TraceReport): string {
  if (verdict === 'match' && copy === null) return 'means.nobody';
  return verdict === 'unsure' && work !== null ? 'means.ours' : `means.${verdict}`;
}
