import {
  Box,
  Button,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import * as React from 'react';
import { useText } from '../client/use-text';
import type { InputProps } from './setting-input';

/** A choice for each of some names, a line each; names that are known are offered. */
export function NamedInput({ field, value, isDisabled, onChange }: InputProps) {
  const t = useText('selvedge.settings');
  const [name, setName] = React.useState('');
  const named = isNamed(value) ? value : {};
  const free = field.names.filter((one) => !(one in named));
  const add = () => {
    const [first] = field.choices;
    if (name !== '' && first !== undefined) onChange({ ...named, [name]: first });
    setName('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {Object.entries(named).map(([key, chosen]) => (
        <Flex key={key} gap={2} wrap="wrap">
          <Typography style={{ flex: '1 1 12rem', overflowWrap: 'anywhere' }}>{key}</Typography>
          <Box flex="1 1 10rem">
            <SingleSelect
              aria-label={t('choose-for', { name: key })}
              value={chosen as string}
              disabled={isDisabled}
              onChange={(next) => {
                onChange({ ...named, [key]: next });
              }}
            >
              {field.choices.map((choice) => (
                <SingleSelectOption key={choice} value={choice}>
                  {String(choice)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          {!isDisabled && (
            <IconButton
              type="button"
              variant="ghost"
              label={t('remove-entry', { name: key })}
              onClick={() => {
                onChange(Object.fromEntries(Object.entries(named).filter(([other]) => other !== key)));
              }}
            >
              <Trash />
            </IconButton>
          )}
        </Flex>
      ))}
      {!isDisabled && (
        <Flex gap={2} wrap="wrap">
          <Box flex="1 1 12rem">
            {field.names.length > 0 ? (
              <SingleSelect
                aria-label={t('name')}
                placeholder={t('name')}
                value={name === '' ? null : name}
                onChange={(next) => {
                  setName(String(next));
                }}
              >
                {free.map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {one}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            ) : (
              <TextInput
                aria-label={t('name')}
                placeholder={t('name')}
                value={name}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
                  setName(event.target.value);
                }}
              />
            )}
          </Box>
          <Button type="button" variant="tertiary" startIcon={<Plus />} disabled={name === ''} onClick={add}>
            {t('add')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function isNamed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
