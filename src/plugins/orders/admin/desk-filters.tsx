import { Button, Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type * as React from 'react';
import { useText } from '../../../admin/client/use-text';
import { DayInput } from '../../../admin/pages/day-input';
import { Disclosure } from '../../../admin/pages/disclosure';
import { DeskSearch } from './desk-search';
import { ExportButton, type DeskListName } from './export-button';
import { useGetChannelAccountsQuery } from './orders-api';

export type DeskFilter = Partial<
  Record<'search' | 'account' | 'state' | 'from' | 'to' | 'pattern' | 'customer', string>
>;

/** Search, filters and the file of what they find; on a phone one under the other. */
export function DeskFilters({
  list,
  filter,
  states,
  hasAccounts = true,
  onNarrow,
}: {
  list: DeskListName;
  filter: DeskFilter;
  states: readonly string[];
  hasAccounts?: boolean;
  onNarrow: (changes: DeskFilter) => void;
}) {
  const t = useText('orders.desk');
  const { search, pattern, customer, ...others } = filter;
  const count = Object.values(others).filter(Boolean).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap" justifyContent="space-between" alignItems="flex-end">
        <DeskSearch
          key={search}
          search={search ?? ''}
          placeholder={t(`placeholder.${list}`)}
          onSearch={(text) => {
            onNarrow({ search: text });
          }}
        />
        <ExportButton list={list} filter={filter} />
      </Flex>
      <Disclosure label={count === 0 ? t('filters') : t('filters-on', { count })} isOpenAtFirst={count > 0}>
        <Grid.Root gap={4}>
          {hasAccounts && <AccountFilter value={others.account} onNarrow={onNarrow} />}
          <FilterCell name="state" label={t('state')}>
            <SingleSelect
              value={others.state ?? ''}
              placeholder={t('any')}
              onClear={() => {
                onNarrow({ state: '' });
              }}
              onChange={(state) => {
                onNarrow({ state: String(state) });
              }}
            >
              {states.map((state) => (
                <SingleSelectOption key={state} value={state}>
                  {t(`state.${state}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </FilterCell>
          {(['from', 'to'] as const).map((end) => (
            <FilterCell key={end} name={end} label={t(end)}>
              <DayInput
                value={others[end] ?? ''}
                onChange={(day) => {
                  onNarrow({ [end]: day });
                }}
              />
            </FilterCell>
          ))}
        </Grid.Root>
      </Disclosure>
      {(pattern !== undefined || customer !== undefined) && (
        <Flex>
          <Button
            variant="tertiary"
            size="S"
            onClick={() => {
              onNarrow({ pattern: '', customer: '' });
            }}
          >
            {t(pattern === undefined ? 'only-customer' : 'only-pattern')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function AccountFilter({
  value,
  onNarrow,
}: {
  value: string | undefined;
  onNarrow: (changes: DeskFilter) => void;
}) {
  const t = useText('orders.desk');
  const { data: accounts = [] } = useGetChannelAccountsQuery(null);
  return (
    <FilterCell name="account" label={t('shop')}>
      <SingleSelect
        value={value ?? ''}
        placeholder={t('any')}
        onClear={() => {
          onNarrow({ account: '' });
        }}
        onChange={(account) => {
          onNarrow({ account: String(account) });
        }}
      >
        {accounts.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </FilterCell>
  );
}

function FilterCell({ name, label, children }: { name: string; label: string; children: React.ReactNode }) {
  return (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name}>
        <Field.Label>{label}</Field.Label>
        {children}
      </Field.Root>
    </Grid.Item>
  );
}
