import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { QueueDepth } from '../../kernel/jobs/dead-letters';
import { useText } from '../client/use-text';
import { Panel } from '../pages/panel';

export function Queues({ depths }: { depths: QueueDepth[] }) {
  const t = useText('selvedge.jobs');
  return (
    <Panel title={t('queues')}>
      <Grid.Root gap={4}>
        {depths.map((depth) => (
          <Grid.Item key={depth.queue} col={3} s={6} xs={12} direction="column" alignItems="stretch">
            <Queue depth={depth} />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
}

function Queue({ depth: { queue, waiting, running, oldestSeconds } }: { depth: QueueDepth }) {
  const t = useText('selvedge.jobs');
  const { formatNumber } = useIntl();
  return (
    <Box padding={4} background="neutral100" borderColor="neutral150" hasRadius>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {queue}
      </Typography>
      <Flex gap={6} paddingTop={2} paddingBottom={1}>
        <Figure value={formatNumber(waiting)} label={t('waiting')} />
        <Figure value={formatNumber(running)} label={t('running')} />
      </Flex>
      <Typography variant="pi" textColor={oldestSeconds > 60 ? 'warning600' : 'neutral600'}>
        {waiting === 0 ? t('nothing-waits') : t('oldest', { seconds: Math.round(oldestSeconds) })}
      </Typography>
    </Box>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="beta">{value}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {label}
      </Typography>
    </Flex>
  );
}
