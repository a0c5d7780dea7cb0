import {
  Button,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import * as React from 'react';
import { useProblemNotice } from '../../../admin/client/use-problem-notice';
import { useText } from '../../../admin/client/use-text';
import { Disclosure } from '../../../admin/pages/disclosure';
import type { Overrides } from '../contract';
import type { ListingView } from '../views-contract';
import { useDecideListingMutation } from './channels-api';
import { draftOf, overridesOf, type OverridesDraft } from './overrides-draft';

/** What is said differently on this channel; an empty field follows the pattern's page. */
export function OverridesForm({ view }: { view: ListingView }) {
  const t = useText('channels');
  const notice = useProblemNotice();
  const [draft, setDraft] = React.useState<OverridesDraft>(() => draftOf(view.overrides));
  const [send, { isLoading }] = useDecideListingMutation();
  const { connection, patternId, wanted, overrides, page } = view;
  const set = (change: Partial<OverridesDraft>) => {
    setDraft({ ...draft, ...change });
  };
  const save = async (said: Overrides) => {
    const answer = await send({ key: connection.key, patternId, wanted, overrides: said });
    if ('error' in answer) notice(answer.error);
    else setDraft(draftOf(answer.data.overrides));
  };
  return (
    <Disclosure label={t('overrides.title')} isOpenAtFirst={Object.keys(overrides).length > 0}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root hint={t('overrides.hint')}>
          <Field.Label>{t('field.title')}</Field.Label>
          <TextInput
            value={draft.title}
            maxLength={300}
            placeholder={page?.title ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              set({ title: event.target.value });
            }}
          />
          <Field.Hint />
        </Field.Root>
        <Field.Root>
          <Field.Label>{t('field.description')}</Field.Label>
          <Textarea
            value={draft.description}
            maxLength={50_000}
            placeholder={page?.description.slice(0, 200) ?? ''}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
              set({ description: event.target.value });
            }}
          />
        </Field.Root>
        <Field.Root hint={t('overrides.tags-hint')}>
          <Field.Label>{t('field.tags')}</Field.Label>
          <TextInput
            value={draft.tags}
            placeholder={page?.tags.join(', ') ?? ''}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              set({ tags: event.target.value });
            }}
          />
          <Field.Hint />
        </Field.Root>
        <Field.Root hint={t('overrides.price-hint', { currency: page?.price.currency ?? '' })}>
          <Field.Label>{t('field.price')}</Field.Label>
          <NumberInput
            value={draft.priceMinor}
            placeholder={page === null ? '' : String(page.price.minor)}
            onValueChange={(value) => {
              set({ priceMinor: value });
            }}
          />
          <Field.Hint />
        </Field.Root>
        <Field.Root>
          <Field.Label>{t('field.availability')}</Field.Label>
          <SingleSelect
            value={draft.availability}
            onChange={(value) => {
              set({ availability: value === 'unavailable' ? 'unavailable' : 'available' });
            }}
          >
            {(['available', 'unavailable'] as const).map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`availability.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Flex gap={2}>
          <Button
            variant="secondary"
            loading={isLoading}
            onClick={() => {
              void save(overridesOf(draft));
            }}
          >
            {t('overrides.save')}
          </Button>
          <Button
            variant="tertiary"
            disabled={Object.keys(overrides).length === 0}
            onClick={() => {
              void save({});
            }}
          >
            {t('overrides.forget')}
          </Button>
        </Flex>
      </Flex>
    </Disclosure>
  );
}
