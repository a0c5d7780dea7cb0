import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import type { ProposalView } from '../contract';
import { EvidenceLine } from './evidence-line';
import { taggingRight, useDismissProposalMutation } from './tagging-api';

/** Words that engines found and the vocabulary lacks: make a term or a synonym of one, or put it away. */
export function ProposalList({ proposals }: { proposals: readonly ProposalView[] }) {
  const t = useText('tagging');
  const notice = useProblemNotice();
  const mayChange = useHasRight(taggingRight.change);
  const [dismiss, { isLoading }] = useDismissProposalMutation();
  const putAway = async (id: string) => {
    const answer = await dismiss(id);
    if ('error' in answer) notice(answer.error);
  };
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {proposals.map(({ id, facet, text, seen, evidence: [first] }) => (
        <Box tag="li" key={id} padding={3} background="neutral100" borderColor="neutral150" hasRadius>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Box minWidth={0}>
              <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Typography>{' '}
              <Typography variant="pi" textColor="neutral600">
                {facet} · {t('proposal.seen', { count: seen })}
              </Typography>
              {first !== undefined && <EvidenceLine evidence={first} />}
            </Box>
            {mayChange && (
              <Button
                type="button"
                variant="tertiary"
                size="S"
                loading={isLoading}
                aria-label={t('proposal.dismiss-name', { text })}
                onClick={() => {
                  void putAway(id);
                }}
              >
                {t('proposal.dismiss')}
              </Button>
            )}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
