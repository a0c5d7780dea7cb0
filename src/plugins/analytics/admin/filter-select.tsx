import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

/** One of some; an empty choice stands for all. */
export function FilterSelect({
  label,
  all,
  value,
  options,
  onChoose,
}: {
  label: string;
  /** What the choice of everything is called; absent where one has to be chosen. */
  all?: string;
  value: string;
  options: { key: string; name: string }[];
  onChoose: (key: string) => void;
}) {
  return (
    <Field.Root style={{ flex: '1 1 18rem', minWidth: '16rem' }}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(key) => {
          onChoose(String(key));
        }}
      >
        {[...(all === undefined ? [] : [{ key: '', name: all }]), ...options].map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
