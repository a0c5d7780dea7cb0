import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { Facts } from '../../../admin/pages/facts';
import { Panel } from '../../../admin/pages/panel';
import { When } from '../../../admin/pages/when';
import type { TraceAnswer } from './trace-answer';
import { TraceMarks } from './trace-marks';

const tones = { match: 'success', foreign: 'neutral', unsure: 'warning' } as const;

/** The verdict in words, whose copy it is if that is known, and the signs it rests on. */
export function TraceOutcome({ name, answer }: { name: string; answer: TraceAnswer }) {
  const t = useText('delivery.trace');
  const { formatNumber } = useIntl();
  const { verdict, confidence, marks, token } = answer;
  return (
    <Panel title={name} aside={<Badge variant={tones[verdict]}>{t(`verdict.${verdict}`)}</Badge>}>
      <Typography>{t(`means.${verdict}`)}</Typography>
      {verdict !== 'unsure' && (
        <Typography variant="pi" textColor="neutral600">
          {t('confidence', {
            percent: formatNumber(confidence, { style: 'percent', maximumFractionDigits: 2 }),
          })}
        </Typography>
      )}
      <Owner answer={answer} />
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

function Owner({ answer: { order, customer, version } }: { answer: TraceAnswer }) {
  const t = useText('delivery.trace');
  if (!order) return null;
  const facts = [
    {
      name: t('order'),
      value: (
        <Link tag={NavLink} to={`/selvedge/orders/${order.id}`}>
          {order.externalId}
        </Link>
      ),
    },
    { name: t('account'), value: order.channelAccount },
    { name: t('placed'), value: <When at={order.placedAt} /> },
    {
      name: t('customer'),
      value: [customer?.name, customer?.email].filter(Boolean).join(' · ') || t('erased'),
    },
    ...(version
      ? [
          {
            name: t('version'),
            value: [version.title, version.label, version.file].filter(Boolean).join(' · '),
          },
        ]
      : []),
  ];
  return <Facts facts={facts} />;
}
