import { Box, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { listingStates, type ListingState } from '../contract';

/** Searches on Enter by a part of the title, and by how a listing stands at once. */
export function MatrixFilter({
  text = '',
  state,
  onFilter,
}: {
  text?: string | undefined;
  state: ListingState | undefined;
  onFilter: (wanted: { text?: string | undefined; state?: ListingState | undefined }) => void;
}) {
  const t = useText('channels');
  const [typed, setTyped] = React.useState(text);
  return (
    <Flex gap={3} wrap="wrap" alignItems="stretch">
      <Box flex="1 1 24rem" maxWidth="48rem">
        <SearchForm
          onSubmit={(event: React.FormEvent) => {
            event.preventDefault();
            onFilter({ text: typed.trim(), state });
          }}
        >
          <Searchbar
            name="text"
            value={typed}
            placeholder={t('matrix.search')}
            clearLabel={t('matrix.clear')}
            onClear={() => {
              onFilter({ state });
            }}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              setTyped(event.target.value);
            }}
          >
            {t('matrix.search')}
          </Searchbar>
        </SearchForm>
      </Box>
      <Box flex="0 1 20rem">
        <SingleSelect
          aria-label={t('matrix.state')}
          placeholder={t('matrix.any-state')}
          value={state ?? null}
          clearLabel={t('matrix.any-state')}
          onClear={() => {
            onFilter({ text });
          }}
          onChange={(value) => {
            onFilter({ text, state: listingStates.find((one) => one === value) });
          }}
        >
          {listingStates.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(one === 'off' ? 'state.nowhere' : `state.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
}
