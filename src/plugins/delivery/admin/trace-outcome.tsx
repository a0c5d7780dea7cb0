import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Panel } from '../../../admin/pages/panel';
import type { TraceReport } from '../contract';
import { TraceMarks } from './trace-marks';
import { TracedCopyFacts } from './traced-copy-facts';

const tones = { match: 'success', foreign: 'neutral', unsure: 'warning' } as const;

/** The verdict in words, whose copy it is if that is known, and the signs it rests on. */
export function TraceOutcome({ name, report }: { name: string; report: TraceReport }) {
  const t = useText('delivery.trace');
  const { formatNumber } = useIntl();
  const { verdict, confidence, marks, token, problem, copy } = report;
  return (
    <Panel title={name} aside={<Badge variant={tones[verdict]}>{t(`verdict.${verdict}`)}</Badge>}>
      <Typography>{t(verdict === 'match' && copy === null ? 'means.nobody' : `means.${verdict}`)}</Typography>
      {problem !== undefined && <Typography textColor="warning600">{t('problem', { problem })}</Typography>}
      {verdict !== 'unsure' && (
        <Typography variant="pi" textColor="neutral600">
          {t('confidence', {
            percent: formatNumber(confidence, { style: 'percent', maximumFractionDigits: 4 }),
          })}
        </Typography>
      )}
      {copy !== null && <TracedCopyFacts copy={copy} />}
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
    </Panel>
  );
}
