import { Button, Field, Flex } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { DayInput } from '../../../admin/pages/day-input';

/** Two days of one's own choice; sent together, so that no half of a period is ever asked for. */
export function PeriodForm({
  from,
  to,
  onChoose,
}: {
  from: string;
  to: string;
  onChoose: (period: { from: string; to: string }) => void;
}) {
  const t = useText('analytics.filter');
  const [first, setFirst] = React.useState(from);
  const [last, setLast] = React.useState(to);
  return (
    <Flex
      tag="form"
      gap={3}
      wrap="wrap"
      alignItems="flex-end"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        onChoose({ from: first, to: last });
      }}
    >
      <DayField label={t('from')} value={first} onChange={setFirst} />
      <DayField label={t('to')} value={last} onChange={setLast} />
      <Button type="submit" size="L" variant="secondary" disabled={first === '' || last === ''}>
        {t('show')}
      </Button>
    </Flex>
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  return (
    <Field.Root required style={{ flex: '1 1 16rem' }}>
      <Field.Label>{label}</Field.Label>
      <DayInput value={value} onChange={onChange} />
    </Field.Root>
  );
}
