import { Flex } from '@strapi/design-system';
import { rights } from '../client/rights';
import { useText } from '../client/use-text';
import { Loaded } from '../pages/loaded';
import { PageFrame } from '../pages/page-frame';
import { DeadLetters } from './dead-letters';
import { useGetJobsQuery } from './jobs-api';
import { Queues } from './queues';

const refreshMs = 5000;

/** What waits, what runs, and what gave up; the operator starts the last again from here. */
export default function JobsPage() {
  const t = useText('selvedge.jobs');
  const jobs = useGetJobsQuery(null, { pollingInterval: refreshMs });
  return (
    <PageFrame title={t('title')} purpose={t('purpose')} right={rights.readJobs}>
      <Loaded query={jobs}>
        {({ depths, dead }) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <DeadLetters dead={dead} />
            <Queues depths={depths} />
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}
