import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { FacetSuggestions } from '../contract';
import { SuggestionCard } from './suggestion-card';
import { useValueWords } from './use-value-words';

/** All that is suggested for one facet, under what the pattern has of it. */
export function FacetGroup({
  group,
  patternId,
  mayChange,
  isBlocked,
}: {
  group: FacetSuggestions;
  patternId: string;
  mayChange: boolean;
  isBlocked: boolean;
}) {
  const t = useText('tagging');
  const words = useValueWords();
  const open = group.suggestions.filter(({ state }) => state === 'suggested');
  const rejected = group.suggestions.filter(({ state }) => state === 'rejected');
  const set = group.set.map((names) => words.ofNames(names, ''));
  if (open.length === 0 && set.length === 0 && rejected.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={words.ofFacet(group)}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {words.ofFacet(group)}
      </Typography>
      {set.length > 0 && (
        <Typography variant="pi" tag="p" style={{ overflowWrap: 'anywhere' }}>
          {t('set', { list: set.join(', ') })}
        </Typography>
      )}
      {open.length > 0 && group.isSingle && set.length > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('replaces')}
        </Typography>
      )}
      {open.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {open.map((suggestion) => (
            <SuggestionCard
              key={suggestion.id}
              suggestion={suggestion}
              patternId={patternId}
              mayChange={mayChange}
              isBlocked={isBlocked}
            />
          ))}
        </Flex>
      )}
      {rejected.length > 0 && (
        <Disclosure label={t('rejected', { count: rejected.length })}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {rejected.map((one) => words.ofValue(one)).join(', ')}
          </Typography>
        </Disclosure>
      )}
    </Flex>
  );
}
