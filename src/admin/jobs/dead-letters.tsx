import { Badge, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { DeadLetter } from '../../kernel/jobs/dead-letters';
import { rights } from '../client/rights';
import { useHasRight } from '../client/use-has-right';
import { useProblemNotice } from '../client/use-problem-notice';
import { useText } from '../client/use-text';
import { Panel } from '../pages/panel';
import { DeadLetterCard } from './dead-letter-card';
import { useReplayJobsMutation } from './jobs-api';

/** Jobs that failed for good. Chosen ones, or all, go back to their queue. */
export function DeadLetters({ dead }: { dead: DeadLetter[] }) {
  const t = useText('selvedge.jobs');
  const mayReplay = useHasRight(rights.replayJobs);
  const [chosen, setChosen] = React.useState<string[]>([]);
  const { replay, isReplaying } = useReplay();
  const here = chosen.filter((id) => dead.some((letter) => letter.id === id));
  const ids = here.length > 0 ? here : dead.map(({ id }) => id);

  const choose = (id: string, isChosen: boolean) => {
    setChosen((before) => [...before.filter((one) => one !== id), ...(isChosen ? [id] : [])]);
  };
  const title = (
    <Badge variant={dead.length > 0 ? 'danger' : 'success'}>{t('dead-count', { count: dead.length })}</Badge>
  );
  return (
    <Panel title={t('dead')} aside={title}>
      {dead.length === 0 ? (
        <Typography textColor="neutral600">{t('none-dead')}</Typography>
      ) : (
        <>
          {mayReplay && (
            <Flex justifyContent="space-between" gap={3} wrap="wrap">
              <Checkbox
                checked={here.length === dead.length ? true : here.length > 0 ? 'indeterminate' : false}
                onCheckedChange={(isChosen) => {
                  setChosen(isChosen === true ? dead.map(({ id }) => id) : []);
                }}
              >
                {t('choose-all')}
              </Checkbox>
              <Button
                startIcon={<ArrowClockwise />}
                loading={isReplaying}
                onClick={() => {
                  void replay(ids);
                }}
              >
                {here.length > 0 ? t('replay-chosen', { count: here.length }) : t('replay-all')}
              </Button>
            </Flex>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {dead.map((letter) => (
              <DeadLetterCard
                key={letter.id}
                letter={letter}
                isChosen={here.includes(letter.id)}
                onChoose={mayReplay ? choose : undefined}
              />
            ))}
          </Flex>
        </>
      )}
    </Panel>
  );
}

function useReplay(): { replay: (ids: string[]) => Promise<void>; isReplaying: boolean } {
  const t = useText('selvedge.jobs');
  const { toggleNotification } = useNotification();
  const notice = useProblemNotice();
  const [send, { isLoading }] = useReplayJobsMutation();
  const replay = async (ids: string[]) => {
    const answer = await send(ids);
    if ('error' in answer) notice(answer.error);
    else toggleNotification({ type: 'success', message: t('replayed', { count: answer.data.replayed }) });
  };
  return { replay, isReplaying: isLoading };
}
