import { Badge, Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { SuggestionView } from '../contract';
import { Confidence } from './confidence';
import { EvidenceLine } from './evidence-line';
import { useAcceptSuggestionMutation, useRejectSuggestionMutation } from './tagging-api';
import { useValueWords } from './use-value-words';

/** One open suggestion: what, how sure, where it is said, and the two answers. */
export function SuggestionCard({
  suggestion,
  patternId,
  mayChange,
  isBlocked,
}: {
  suggestion: SuggestionView;
  patternId: string;
  mayChange: boolean;
  /** The pattern's form holds changes that an accepted value would write over. */
  isBlocked: boolean;
}) {
  const t = useText('tagging');
  const words = useValueWords();
  const name = words.ofValue(suggestion);
  const [first, ...others] = suggestion.evidence;
  return (
    <Box tag="li" padding={3} background="neutral100" borderColor="neutral150" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
          <Typography fontWeight="semiBold" tag="h4" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Flex gap={1} wrap="wrap">
            {suggestion.isSet && <Badge variant="success">{t('is-set')}</Badge>}
            {suggestion.engines.includes('openai') && <Badge>{t('engine.openai')}</Badge>}
          </Flex>
        </Flex>
        <Confidence value={suggestion.confidence} />
        {first !== undefined && <EvidenceLine evidence={first} />}
        {others.length > 0 && (
          <Disclosure label={t('evidence.more', { count: others.length })}>
            <Flex direction="column" alignItems="stretch" gap={1}>
              {others.map((evidence) => (
                <EvidenceLine key={JSON.stringify(evidence)} evidence={evidence} />
              ))}
            </Flex>
          </Disclosure>
        )}
        {mayChange && <Answers id={suggestion.id} name={name} patternId={patternId} isBlocked={isBlocked} />}
      </Flex>
    </Box>
  );
}

function Answers({
  id,
  name,
  patternId,
  isBlocked,
}: {
  id: string;
  name: string;
  patternId: string;
  isBlocked: boolean;
}) {
  const t = useText('tagging');
  const notice = useProblemNotice();
  const [accept, accepting] = useAcceptSuggestionMutation();
  const [reject, rejecting] = useRejectSuggestionMutation();
  const send = async (answer: typeof accept) => {
    const told = await answer({ id, patternId });
    if ('error' in told) notice(told.error);
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        type="button"
        size="S"
        disabled={isBlocked || rejecting.isLoading}
        loading={accepting.isLoading}
        aria-label={t('accept-name', { name })}
        onClick={() => {
          void send(accept);
        }}
      >
        {t('accept')}
      </Button>
      <IconButton
        type="button"
        variant="tertiary"
        label={t('reject-name', { name })}
        disabled={accepting.isLoading || rejecting.isLoading}
        onClick={() => {
          void send(reject);
        }}
      >
        <Cross />
      </IconButton>
    </Flex>
  );
}
