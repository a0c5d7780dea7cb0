import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';

/** Searches on Enter. */
export function DeskSearch({
  search,
  placeholder,
  onSearch,
}: {
  search: string;
  placeholder: string;
  onSearch: (text: string) => void;
}) {
  const t = useText('orders');
  const [typed, setTyped] = React.useState(search);
  return (
    <Box maxWidth="48rem" width="100%">
      <SearchForm
        onSubmit={(event: React.FormEvent) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Searchbar
          name="search"
          value={typed}
          placeholder={placeholder}
          clearLabel={t('search.clear')}
          onClear={() => {
            onSearch('');
          }}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setTyped(event.target.value);
          }}
        >
          {t('search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
}
