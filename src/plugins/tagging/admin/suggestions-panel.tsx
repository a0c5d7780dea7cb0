import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { problemOf } from '../../../admin/client/problem';
import { useHasRight } from '../../../admin/client/use-has-right';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { SuggestionsView } from '../contract';
import { FacetGroup } from './facet-group';
import { ProposalList } from './proposal-list';
import { SuggestAgain } from './suggest-again';
import { taggingRight, useAcceptAboveMutation, type Subject } from './tagging-api';
import { RunLine } from './run-line';
import { useSuggestions } from './use-suggestions';

const sure = 0.9;

/** What machines suggest for a pattern, in its own edit view and in its versions'. */
export function SuggestionsPanel({ subject }: { subject: Subject }) {
  const t = useText('tagging');
  const { data, error } = useSuggestions(subject);
  if (error !== undefined && data === undefined)
    return <Typography textColor="danger600">{problemOf(error).message}</Typography>;
  if (data === undefined) return <Loader small>{t('loading')}</Loader>;
  if (data === null) return <Typography textColor="neutral600">{t('no-version')}</Typography>;
  return <Suggestions view={data} isPattern={subject.of === 'patterns'} />;
}

function Suggestions({ view, isPattern }: { view: SuggestionsView; isPattern: boolean }) {
  const t = useText('tagging');
  const mayChange = useHasRight(taggingRight.change);
  const isTyped = useForm('SuggestionsPanel', ({ modified }) => modified, false) ?? false;
  const isBlocked = isPattern && isTyped;
  const { versionId, patternId, facets, runs, proposals, hasSource, isRunning, hidden } = view;
  const open = facets.flatMap(({ suggestions }) => suggestions).filter(({ state }) => state === 'suggested');
  const hiddenCount = Object.values(hidden).reduce((sum, count) => sum + count, 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {isRunning && <Loader small>{t('running')}</Loader>}
      {!hasSource && <Typography textColor="neutral600">{t('no-source')}</Typography>}
      {hasSource && !isRunning && open.length === 0 && (
        <Typography textColor="neutral600">{t(runs.length === 0 ? 'not-yet' : 'none-open')}</Typography>
      )}
      {isBlocked && open.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {t('save-first')}
        </Typography>
      )}
      {mayChange && open.some(({ confidence }) => confidence >= sure) && (
        <AcceptSure versionId={versionId} patternId={patternId} isBlocked={isBlocked} />
      )}
      {facets.map((group) => (
        <FacetGroup
          key={group.facet}
          group={group}
          patternId={patternId}
          mayChange={mayChange}
          isBlocked={isBlocked}
        />
      ))}
      {hiddenCount > 0 && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
          <Typography variant="pi" textColor="warning700">
            {t('hidden', { count: hiddenCount })}
          </Typography>
        </Box>
      )}
      {proposals.length > 0 && (
        <Disclosure label={t('proposals', { count: proposals.length })}>
          <ProposalList proposals={proposals} />
        </Disclosure>
      )}
      {mayChange && <SuggestAgain versionId={versionId} hasSource={hasSource} />}
      {runs[0] !== undefined && <RunLine run={runs[0]} />}
    </Flex>
  );
}

function AcceptSure(pattern: { versionId: string; patternId: string; isBlocked: boolean }) {
  const t = useText('tagging');
  const notice = useProblemNotice();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = useAcceptAboveMutation();
  const acceptAll = async () => {
    const { versionId, patternId } = pattern;
    const answer = await send({ versionId, patternId, confidence: sure });
    if ('error' in answer) notice(answer.error);
    else toggleNotification({ type: 'success', message: t('accepted', { count: answer.data.accepted }) });
  };
  return (
    <Button
      type="button"
      variant="secondary"
      size="S"
      disabled={pattern.isBlocked}
      loading={isLoading}
      onClick={() => {
        void acceptAll();
      }}
    >
      {t('accept-sure')}
    </Button>
  );
}
