import { Field, TextInput } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';

const code = /^([a-z]{2}(-[A-Z]{2})?)?$/;

/** A language code such as `de` or `pt-BR`, saved when the field is left or Enter is pressed; empty is all languages. */
export function LanguageInput({
  value,
  isDisabled,
  onSave,
}: {
  value: string;
  isDisabled: boolean;
  onSave: (language: string) => void;
}) {
  const t = useText('preflight');
  const [typed, setTyped] = React.useState(value);
  React.useEffect(() => {
    setTyped(value);
  }, [value]);
  const isRight = code.test(typed);
  const save = () => {
    if (isRight && typed !== value) onSave(typed);
  };
  return (
    <Field.Root error={isRight ? undefined : t('language.wrong')}>
      <Field.Label>{t('language')}</Field.Label>
      <TextInput
        value={typed}
        disabled={isDisabled}
        placeholder={t('language.all')}
        maxLength={5}
        onBlur={save}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          setTyped(event.target.value.trim());
        }}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          save();
        }}
      />
      <Field.Error />
    </Field.Root>
  );
}
