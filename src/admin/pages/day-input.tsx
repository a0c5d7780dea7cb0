import { TextInput } from '@strapi/design-system';
import type * as React from 'react';
import { useTheme } from 'styled-components';

/** A day; the browser's own calendar button is drawn for the theme that is on, or the dark one swallows it. */
export function DayInput({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const { colors } = useTheme();
  return (
    <TextInput
      type="date"
      value={value}
      style={{ colorScheme: colors.neutral0.toLowerCase() === '#ffffff' ? 'light' : 'dark' }}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
        onChange(event.target.value);
      }}
    />
  );
}
