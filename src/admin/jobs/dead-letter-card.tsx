import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { DeadLetter } from '../../kernel/jobs/dead-letters';
import { useText } from '../client/use-text';
import { Disclosure } from '../pages/disclosure';
import { When } from '../pages/when';

export function DeadLetterCard({
  letter: { id, job, queue, error, payload, diedAt },
  isChosen,
  onChoose,
}: {
  letter: DeadLetter;
  isChosen: boolean;
  /** Absent where the admin may only look. */
  onChoose?: (id: string, isChosen: boolean) => void;
}) {
  const t = useText('selvedge.jobs');
  return (
    <Box tag="li" padding={4} borderColor="neutral150" hasRadius>
      <Flex gap={3} alignItems="flex-start">
        {onChoose !== undefined && (
          <Checkbox
            checked={isChosen}
            aria-label={t('choose', { job })}
            onCheckedChange={(value) => {
              onChoose(id, value === true);
            }}
          />
        )}
        <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">{job}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {queue} · <When at={diedAt} />
            </Typography>
          </Flex>
          <Typography textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
            {error}
          </Typography>
          <Disclosure label={t('payload')}>
            <Box background="neutral100" padding={3} hasRadius overflow="auto">
              <Typography tag="pre" variant="pi" style={{ fontFamily: 'monospace' }}>
                {JSON.stringify(payload, null, 2)}
              </Typography>
            </Box>
          </Disclosure>
        </Flex>
      </Flex>
    </Box>
  );
}
