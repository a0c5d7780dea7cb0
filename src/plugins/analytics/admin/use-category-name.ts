import * as React from 'react';
import { useIntl } from 'react-intl';
import { useGetAnalyticsFiltersQuery } from './analytics-api';
import { categoryName } from './category-name';

/** A category in the admin's language: the craft by our own words, what is made by the vocabulary's. */
export function useCategoryName(): (category: string) => string {
  const { data } = useGetAnalyticsFiltersQuery(null);
  const { locale, messages, formatMessage } = useIntl();
  return React.useCallback(
    (category) => {
      const found = data?.categories.find(({ key }) => key === category);
      const word = found?.names[locale] ?? found?.names['en'];
      const craft = (key: string) => {
        const id = `analytics.craft.${key}`;
        return messages[id] === undefined ? key : formatMessage({ id });
      };
      return categoryName(category, { craft, word });
    },
    [data, locale, messages, formatMessage],
  );
}
