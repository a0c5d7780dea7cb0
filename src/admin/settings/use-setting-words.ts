import { useIntl } from 'react-intl';
import type { SettingField } from './setting-fields';

/**
 * A setting's words come with its schema, in English. A translation may replace them under
 * `setting.<name>`, `setting.<name>.<field>` and `setting.<name>.<field>.hint`.
 */
export function useSettingWords(name: string): {
  title: (given: string) => string;
  field: (field: SettingField) => SettingField;
} {
  const { messages, formatMessage } = useIntl();
  const own = (id: string): string | undefined =>
    messages[id] === undefined ? undefined : formatMessage({ id });
  return {
    title: (given) => own(`setting.${name}`) ?? given,
    field: (field) => {
      const id = `setting.${name}.${field.path.join('.')}`;
      return { ...field, label: own(id) ?? field.label, hint: own(`${id}.hint`) ?? field.hint };
    },
  };
}
