import { Button } from '@strapi/design-system';
import * as React from 'react';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Empty } from '../../../admin/pages/empty';
import { Loaded } from '../../../admin/pages/loaded';
import { PageFrame } from '../../../admin/pages/page-frame';
import { gatesRight, useGetRechecksQuery, useStartRecheckMutation } from './gates-api';
import { RecheckResult } from './recheck-result';

const everyMs = 2_000;

/** The whole catalogue judged again by the profiles in force: how far it is, and what changed. */
export default function RecheckPage() {
  const t = useText('preflight.recheck');
  const mayStart = useHasRight(gatesRight.recheck);
  const notice = useProblemNotice();
  const [after, setAfter] = React.useState<string>();
  const [polling, setPolling] = React.useState(0);
  const query = useGetRechecksQuery(after, { pollingInterval: polling, refetchOnMountOrArgChange: true });
  const isRunning = query.data?.latest?.endedAt === null;
  React.useEffect(() => {
    setPolling(isRunning ? everyMs : 0);
  }, [isRunning]);
  const [send, { isLoading }] = useStartRecheckMutation();
  const start = async () => {
    setAfter(undefined);
    const answer = await send(null);
    if ('error' in answer) notice(answer.error);
  };
  const button = mayStart ? (
    <Button
      loading={isLoading}
      disabled={isRunning}
      onClick={() => {
        void start();
      }}
    >
      {t('start')}
    </Button>
  ) : undefined;
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={gatesRight.readRechecks} action={button}>
      <Loaded query={query}>
        {({ latest, ...found }) =>
          latest === null ? (
            <Empty text={t(mayStart ? 'none' : 'none-plain')} />
          ) : (
            <RecheckResult latest={latest} found={found} after={after} onShow={setAfter} />
          )
        }
      </Loaded>
    </PageFrame>
  );
}
