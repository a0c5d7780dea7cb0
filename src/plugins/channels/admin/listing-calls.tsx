import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { When } from '../../../admin/pages/when';
import type { CallView } from '../views-contract';

/** Every change that went there, newest first. */
export function ListingCalls({ calls }: { calls: CallView[] }) {
  const t = useText('channels');
  if (calls.length === 0) return null;
  return (
    <Disclosure label={t('calls.title', { count: calls.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {calls.map(({ id, operation, state, attempts, status, lastError, actor, stateSince }) => (
          <Typography key={id} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            <When at={stateSince} /> · {t(`operation.${operation}`)} · {t(`call.${state}`)}
            {attempts > 1 && ` · ${t('calls.attempts', { count: attempts })}`}
            {status !== null && ` · HTTP ${status}`}
            {actor !== 'system' && ` · ${t('calls.by-hand')}`}
            {lastError !== null && ` · ${lastError}`}
          </Typography>
        ))}
      </Flex>
    </Disclosure>
  );
}
