import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import * as React from 'react';
import { useText } from '../client/use-text';
import { Disclosure } from '../pages/disclosure';
import { faultsBelow } from './faults-below';
import type { SettingField } from './setting-fields';
import type { FieldInput, InputProps } from './setting-input';
import { useSettingWords } from './use-setting-words';
import { valueAt, withValueAt } from './value-at';

type Entry = Record<string, unknown>;

/** Entries with fields of their own, each opened by its name. */
export function ListInput({
  field,
  name,
  value,
  isDisabled,
  faults,
  Input,
  onChange,
}: InputProps & { Input: FieldInput }) {
  const t = useText('selvedge.settings');
  const entries = (Array.isArray(value) ? value : []) as Entry[];
  // An entry that was added is open at once; those that were there are told by name.
  const [added, setAdded] = React.useState<ReadonlySet<number>>(new Set());
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {entries.map((entry, index) => (
        <EntryBox
          key={index}
          entry={entry}
          title={titleOf(entry, field.fields) || t('entry', { number: index + 1 })}
          fields={field.fields}
          name={name}
          index={index}
          isOpen={added.has(index)}
          Input={Input}
          isDisabled={isDisabled}
          faults={faultsBelow(faults, String(index))}
          onChange={(next) => {
            onChange(entries.with(index, next));
          }}
          onRemove={() => {
            setAdded(new Set());
            onChange(entries.toSpliced(index, 1));
          }}
        />
      ))}
      {!isDisabled && (
        <Flex>
          <Button
            type="button"
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => {
              setAdded(new Set([...added, entries.length]));
              onChange([...entries, {}]);
            }}
          >
            {t('add-entry')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function EntryBox({
  entry,
  title,
  fields,
  name,
  index,
  isOpen,
  isDisabled,
  faults,
  Input,
  onChange,
  onRemove,
}: {
  entry: Entry;
  title: string;
  fields: SettingField[];
  name: string;
  index: number;
  isOpen: boolean;
  isDisabled: boolean;
  faults: Readonly<Record<string, string>>;
  Input: FieldInput;
  onChange: (next: Entry) => void;
  onRemove: () => void;
}) {
  const t = useText('selvedge.settings');
  const words = useSettingWords(name);
  const isFaulty = Object.keys(faults).length > 0;
  return (
    <Box padding={3} borderColor={isFaulty ? 'danger600' : 'neutral200'} hasRadius>
      <Disclosure label={title} isOpenAtFirst={isOpen || isFaulty} key={String(isFaulty)}>
        <Grid.Root gap={4} paddingTop={2}>
          {fields.map((field) => {
            const path = field.path.join('.');
            const isWide = field.kind === 'lines' || field.kind === 'named' || field.kind === 'json';
            return (
              <Grid.Item
                key={path}
                col={isWide ? 12 : 6}
                s={12}
                xs={12}
                direction="column"
                alignItems="stretch"
              >
                <Input
                  field={words.field(field)}
                  name={`${name}.${String(index)}.${path}`}
                  value={valueAt(entry, field.path)}
                  error={faults[path]}
                  faults={faultsBelow(faults, path)}
                  isDisabled={isDisabled}
                  onChange={(next) => {
                    onChange(withValueAt(entry, field.path, next));
                  }}
                />
              </Grid.Item>
            );
          })}
        </Grid.Root>
        {!isDisabled && (
          <Flex justifyContent="flex-end" paddingTop={4}>
            <Button type="button" variant="danger-light" startIcon={<Trash />} onClick={onRemove}>
              {t('remove-entry', { name: title })}
            </Button>
          </Flex>
        )}
      </Disclosure>
    </Box>
  );
}

/** What the first two words of an entry say: they are what people know it by. */
function titleOf(entry: Entry, fields: SettingField[]): string {
  return fields
    .filter(({ kind }) => kind === 'text' || kind === 'choice')
    .slice(0, 2)
    .map(({ path }) => valueAt(entry, path))
    .filter((word) => typeof word === 'string' && word !== '')
    .join(' · ');
}
