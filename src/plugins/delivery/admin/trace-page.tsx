import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { problemOf } from '../../../admin/client/problem';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { deliveryRights } from './delivery-rights';
import { TraceDrop } from './trace-drop';
import { TraceOutcome } from './trace-outcome';
import { TraceWords } from './trace-words';
import { useTrace } from './use-trace';

/** Drop a copy that turned up somewhere; see whose it was, or why nobody can say. */
export default function TracePage() {
  const t = useText('delivery.trace');
  const { asked, trace } = useTrace();
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={deliveryRights.trace}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Panel>
          <TraceDrop
            isBusy={asked.kind === 'looking'}
            onFile={(file) => {
              void trace(file);
            }}
          />
        </Panel>
        <Box aria-live="polite">
          {asked.kind === 'looking' && (
            <Flex gap={3} justifyContent="center">
              <Loader small>{t('looking', { name: asked.name })}</Loader>
              <Typography>{t('looking', { name: asked.name })}</Typography>
            </Flex>
          )}
          {asked.kind === 'failed' && (
            <Panel>
              <Typography textColor="danger600">
                {problemOf(asked.problem).message || t('unreachable')}
              </Typography>
            </Panel>
          )}
          {asked.kind === 'answered' && <TraceOutcome name={asked.name} report={asked.answer} />}
        </Box>
        <TraceWords />
      </Flex>
    </PageFrame>
  );
}
