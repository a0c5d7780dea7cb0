import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { PageFrame } from '../../../admin/pages/page-frame';
import { Panel } from '../../../admin/pages/panel';
import { deliveryRights } from './delivery-rights';
import { TraceDrop } from './trace-drop';
import { TraceOutcome } from './trace-outcome';
import { TraceWords } from './trace-words';
import { useTrace, type Asked } from './use-trace';

/** Drop a copy that turned up somewhere; see whose it was, or why nobody can say. */
export default function TracePage() {
  const t = useText('delivery.trace');
  const { asked, trace } = useTrace();
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={deliveryRights.trace}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Box>
          <Panel>
            <TraceDrop
              isBusy={asked.kind === 'looking'}
              onFile={(file) => {
                void trace(file);
              }}
            />
          </Panel>
          <Box aria-live="polite" paddingTop={asked.kind === 'nothing' ? 0 : 6}>
            <Answer asked={asked} />
          </Box>
        </Box>
        <TraceWords />
      </Flex>
    </PageFrame>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const t = useText('delivery.trace');
  switch (asked.kind) {
    case 'nothing':
      return null;
    case 'looking':
      return (
        <Flex gap={3} justifyContent="center">
          <Loader small>{t('looking', { name: asked.name })}</Loader>
          <Typography>{t('looking', { name: asked.name })}</Typography>
        </Flex>
      );
    case 'failed':
      return (
        <Panel>
          <Typography textColor="danger600">{asked.problem.message || t('unreachable')}</Typography>
        </Panel>
      );
    case 'answered':
      return <TraceOutcome file={asked.file} report={asked.report} />;
  }
}
