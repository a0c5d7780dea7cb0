import {
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Toggle,
} from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../client/use-text';
import type { InputProps } from './setting-input';

export function BooleanInput({ value, isDisabled, onChange }: InputProps) {
  const t = useText('selvedge.settings');
  return (
    <Toggle
      checked={value === true}
      disabled={isDisabled}
      onLabel={t('on')}
      offLabel={t('off')}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        onChange(event.target.checked);
      }}
    />
  );
}

export function NumberField({ field, value, isDisabled, onChange }: InputProps) {
  return (
    <NumberInput
      value={typeof value === 'number' ? value : undefined}
      disabled={isDisabled}
      step={field.kind === 'integer' ? 1 : 0.1}
      onValueChange={(next) => {
        onChange(next ?? null);
      }}
    />
  );
}

export function TextField({ field, value, isDisabled, onChange }: InputProps) {
  return (
    <TextInput
      value={typeof value === 'string' ? value : ''}
      disabled={isDisabled}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        onChange(event.target.value === '' && field.isNullable ? null : event.target.value);
      }}
    />
  );
}

export function ChoiceInput({ field, value, isDisabled, onChange }: InputProps) {
  const t = useText('selvedge.settings');
  return (
    <SingleSelect
      value={typeof value === 'string' || typeof value === 'number' ? value : null}
      disabled={isDisabled}
      onChange={onChange}
      {...(field.isNullable
        ? {
            onClear: () => {
              onChange(null);
            },
            clearLabel: t('leave-empty'),
          }
        : {})}
    >
      {field.choices.map((choice) => (
        <SingleSelectOption key={choice} value={choice}>
          {String(choice)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function LinesInput({ value, isDisabled, onChange }: InputProps) {
  const lines = Array.isArray(value) ? value.map(String) : [];
  return (
    <Textarea
      value={lines.join('\n')}
      disabled={isDisabled}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
        const { value: text } = event.target;
        onChange(text === '' ? [] : text.split('\n'));
      }}
    />
  );
}

/** What is not JSON yet is kept as text, so that typing is not fought; the server refuses it in place. */
export function JsonInput({ value, isDisabled, onChange }: InputProps) {
  const [text, setText] = React.useState(() => JSON.stringify(value, null, 2));
  return (
    <Textarea
      value={text}
      disabled={isDisabled}
      onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
        setText(event.target.value);
        onChange(jsonOrText(event.target.value));
      }}
    />
  );
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
