import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import type { FileRole } from '../contract';
import type { FileView } from '../contract';
import { LanguageInput } from './language-input';
import { useFileChange } from './use-file-change';

const roles: FileRole[] = ['instructions', 'template', 'chart', 'cut-file', 'cover'];
const pageFormats = [
  'A4',
  'Letter',
  'A0',
  'A1',
  'A2',
  'A3',
  'A5',
  'Legal',
  'Tabloid',
  'Arch E',
  'copyshop',
  'projector',
  'custom',
];
/** The select has no empty value. */
const none = 'none';

/** Role, page format and language: guessed by preflight, put right by the editor, saved at once. */
export function FileFactsForm({
  file,
  versionId,
  isEditable,
}: {
  file: FileView;
  versionId: string;
  isEditable: boolean;
}) {
  const t = useText('preflight');
  const { shown, change } = useFileChange(file, versionId);
  const formats = [...new Set([...pageFormats, shown.pageFormat])].filter((format) => format !== '');
  return (
    <Grid.Root gap={3}>
      <Column>
        <Field.Root>
          <Field.Label>{t('role')}</Field.Label>
          <SingleSelect
            value={shown.role}
            disabled={!isEditable}
            onChange={(role) => {
              change({ role: role as FileRole });
            }}
          >
            {roles.map((role) => (
              <SingleSelectOption key={role} value={role}>
                {t(`role.${role}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Column>
      <Column>
        <Field.Root>
          <Field.Label>{t('page-format')}</Field.Label>
          <SingleSelect
            value={shown.pageFormat === '' ? none : shown.pageFormat}
            disabled={!isEditable}
            onChange={(format) => {
              change({ pageFormat: format === none ? '' : String(format) });
            }}
          >
            <SingleSelectOption value={none}>{t('page-format.none')}</SingleSelectOption>
            {formats.map((format) => (
              <SingleSelectOption key={format} value={format}>
                {isWord(format) ? t(`page-format.${format}`) : format}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Column>
      <Column>
        <LanguageInput
          value={shown.language}
          isDisabled={!isEditable}
          onSave={(language) => {
            change({ language });
          }}
        />
      </Column>
    </Grid.Root>
  );
}

function Column({ children }: { children: React.ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

/** Names of sheets are the same in every language; these are words. */
function isWord(format: string): boolean {
  return format === 'copyshop' || format === 'projector' || format === 'custom';
}
