import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { Sparkle } from '@strapi/icons';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import { useSuggestAgainMutation } from './tagging-api';

const longest = 100_000;

/** Asks the engines to look again, also at text that is in no file. */
export function SuggestAgain({ versionId, hasSource }: { versionId: string; hasSource: boolean }) {
  const t = useText('tagging');
  const notice = useProblemNotice();
  const [text, setText] = React.useState('');
  const [send, { isLoading }] = useSuggestAgainMutation();
  const ask = async (pasted?: string) => {
    const answer = await send({ versionId, ...(pasted === undefined ? {} : { text: pasted }) });
    if ('error' in answer) notice(answer.error);
    else setText('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {hasSource && (
        <Button
          type="button"
          variant="secondary"
          size="S"
          startIcon={<Sparkle />}
          loading={isLoading}
          onClick={() => {
            void ask();
          }}
        >
          {t('again')}
        </Button>
      )}
      <Disclosure label={t('paste')}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Field.Root hint={t('paste-hint')}>
            <Field.Label>{t('paste-label')}</Field.Label>
            <Textarea
              value={text}
              maxLength={longest}
              onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
                setText(event.target.value);
              }}
            />
            <Field.Hint />
          </Field.Root>
          <Button
            type="button"
            variant="secondary"
            size="S"
            loading={isLoading}
            disabled={text.trim() === ''}
            onClick={() => {
              void ask(text.trim());
            }}
          >
            {t('paste-send')}
          </Button>
        </Flex>
      </Disclosure>
    </Flex>
  );
}
