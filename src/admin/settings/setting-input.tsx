import { Box, Field, Typography } from '@strapi/design-system';
import type { JSX } from 'react';
import { useText } from '../client/use-text';
import { BooleanInput, ChoiceInput, JsonInput, LinesInput, NumberField, TextField } from './inputs';
import { ListInput } from './list-input';
import { NamedInput } from './named-input';
import type { SettingField } from './setting-fields';

export interface InputProps {
  field: SettingField;
  name: string;
  value: unknown;
  isDisabled: boolean;
  /** What the server objects to inside, by the path from this field on. */
  faults: Readonly<Record<string, string>>;
  onChange: (value: unknown) => void;
}

/** What draws a field; lists draw their entries by it. */
export type FieldInput = (props: InputProps & { error: string | undefined }) => JSX.Element;

/** One field with its label, hint (limits included) and the server's objection in place. */
export function SettingInput({ error, ...props }: InputProps & { error: string | undefined }) {
  const t = useText('selvedge.settings');
  const { field, name } = props;
  const range = rangeText(field, t);
  const hint = sentences([field.hint, field.kind === 'lines' ? t('one-a-line') : undefined, range]);
  if (field.kind === 'list' || field.kind === 'named')
    return (
      <Box tag="fieldset" style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Typography
          tag="legend"
          variant="pi"
          fontWeight="bold"
          style={{ padding: 0, marginBottom: '0.4rem' }}
        >
          {field.label}
        </Typography>
        {hint !== '' && (
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
            {hint}
          </Typography>
        )}
        <Inner {...props} />
        {error !== undefined && (
          <Typography tag="p" variant="pi" textColor="danger600" role="alert" paddingTop={2}>
            {error}
          </Typography>
        )}
      </Box>
    );
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Field.Label>{field.label}</Field.Label>
      <Inner {...props} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Inner(props: InputProps): JSX.Element {
  switch (props.field.kind) {
    case 'boolean':
      return <BooleanInput {...props} />;
    case 'integer':
    case 'number':
      return <NumberField {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'lines':
      return <LinesInput {...props} />;
    case 'list':
      return <ListInput {...props} Input={SettingInput} />;
    case 'named':
      return <NamedInput {...props} />;
    case 'json':
      return <JsonInput {...props} />;
    case 'text':
      return <TextField {...props} />;
  }
}

/** One after the other, each ended as a sentence is. */
function sentences(parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part ?? ''}.`))
    .join(' ');
}

function rangeText(
  { min, max }: SettingField,
  t: (id: string, values?: Record<string, number>) => string,
): string | undefined {
  if (min !== undefined && max !== undefined) return t('range', { min, max });
  if (min !== undefined) return t('at-least', { min });
  return max === undefined ? undefined : t('at-most', { max });
}
