import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { licences } from '../inbound-contract';
import type { CopyDraft } from './copy-draft';

type Typed = React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

/** To whom, of what, in which language, and why. */
export function GiveCopyForm({
  draft,
  problem,
  onChange,
}: {
  draft: CopyDraft;
  problem: string | undefined;
  onChange: (draft: CopyDraft) => void;
}) {
  const t = useText('orders.give');
  const typed = (field: 'patterns' | 'email' | 'name' | 'why') => (event: Typed) => {
    onChange({ ...draft, [field]: event.target.value });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{t('what')}</Typography>
      <Field.Root required name="patterns" hint={t('patterns-hint')} error={problem}>
        <Field.Label>{t('patterns')}</Field.Label>
        <TextInput value={draft.patterns} onChange={typed('patterns')} />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Field.Root required name="email">
        <Field.Label>{t('email')}</Field.Label>
        <TextInput type="email" autoComplete="off" value={draft.email} onChange={typed('email')} />
      </Field.Root>
      <Field.Root name="name">
        <Field.Label>{t('name')}</Field.Label>
        <TextInput autoComplete="off" value={draft.name} maxLength={200} onChange={typed('name')} />
      </Field.Root>
      <Field.Root name="locale">
        <Field.Label>{t('language')}</Field.Label>
        <SingleSelect
          value={draft.locale}
          onChange={(locale) => {
            onChange({ ...draft, locale: String(locale) });
          }}
        >
          <SingleSelectOption value="en">English</SingleSelectOption>
          <SingleSelectOption value="de">Deutsch</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      <Field.Root name="licence">
        <Field.Label>{t('licence')}</Field.Label>
        <SingleSelect
          value={draft.licence}
          onChange={(licence) => {
            onChange({ ...draft, licence: licence as CopyDraft['licence'] });
          }}
        >
          {licences.map((licence) => (
            <SingleSelectOption key={licence} value={licence}>
              {t(`licence.${licence}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root required name="why" hint={t('why-hint')}>
        <Field.Label>{t('why')}</Field.Label>
        <Textarea value={draft.why} maxLength={500} onChange={typed('why')} />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
