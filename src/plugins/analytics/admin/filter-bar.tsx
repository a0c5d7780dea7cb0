import { Box, Checkbox, Flex } from '@strapi/design-system';
import { useText } from '../../../admin/client/use-text';
import { useGetAnalyticsFiltersQuery } from './analytics-api';
import { FilterSelect } from './filter-select';
import { PeriodForm } from './period-form';
import { useAsked } from './use-asked';
import { useCategoryName } from './use-category-name';

const presets = ['7', '28', '90', '365'];
const own = 'own';

/** The one period and the filters of the whole page; they stand in the address, so a look can be passed on. */
export function FilterBar({ period }: { period: { from: string; to: string } | undefined }) {
  const t = useText('analytics.filter');
  const name = useCategoryName();
  const { asked, isCompared, ask } = useAsked();
  const { data: filters } = useGetAnalyticsFiltersQuery(null);
  const isOwn = asked['from'] !== undefined;
  return (
    <Box padding={4} background="neutral0" borderColor="neutral150" hasRadius shadow="tableShadow">
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <FilterSelect
          label={t('period')}
          value={isOwn ? own : (asked['days'] ?? '28')}
          options={[
            ...presets.map((days) => ({ key: days, name: t('days', { days: Number(days) }) })),
            { key: own, name: t('own') },
          ]}
          onChoose={(key) => {
            if (key === own) ask({ days: undefined, ...period });
            else ask({ days: key, from: undefined, to: undefined });
          }}
        />
        <FilterSelect
          label={t('category')}
          all={t('all-categories')}
          value={asked['category'] ?? ''}
          options={(filters?.categories ?? []).map(({ key }) => ({ key, name: name(key) }))}
          onChoose={(key) => {
            ask({ category: key || undefined });
          }}
        />
        <FilterSelect
          label={t('channel')}
          all={t('all-channels')}
          value={asked['channel'] ?? ''}
          options={filters?.channels ?? []}
          onChoose={(key) => {
            ask({ channel: key || undefined });
          }}
        />
        <Box paddingBottom={2}>
          <Checkbox
            checked={isCompared}
            onCheckedChange={(isChecked: boolean | 'indeterminate') => {
              ask({ compare: isChecked === true ? undefined : 'no' });
            }}
          >
            {t('compare')}
          </Checkbox>
        </Box>
      </Flex>
      {isOwn && (
        <Box paddingTop={3}>
          <PeriodForm from={asked['from'] ?? ''} to={asked['to'] ?? ''} onChoose={ask} />
        </Box>
      )}
    </Box>
  );
}
