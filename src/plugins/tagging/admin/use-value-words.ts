import * as React from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../admin/client/use-text';
import type { FacetSuggestions, SuggestionView } from '../contract';

type Names = Readonly<Record<string, string>>;

/** How values, facets and terms are called in the admin's language. */
export interface ValueWords {
  ofNames(names: Names, otherwise: string): string;
  ofFacet(facet: Pick<FacetSuggestions, 'facet' | 'names'>): string;
  ofValue(suggestion: Pick<SuggestionView, 'value' | 'names'>): string;
}

export function useValueWords(): ValueWords {
  const t = useText('tagging');
  const { locale, formatNumber } = useIntl();
  return React.useMemo(() => {
    const ofNames = (names: Names, otherwise: string) =>
      names[locale] ?? names[locale.slice(0, 2)] ?? names['en'] ?? otherwise;
    return {
      ofNames,
      ofFacet: ({ facet, names }) =>
        Object.keys(names).length > 0 ? ofNames(names, facet) : t(`fact.${facet}`),
      ofValue: ({ value, names }) => {
        switch (value.kind) {
          case 'term':
            return ofNames(names, value.term);
          case 'craft':
            return t(`craft.${value.craft}`);
          case 'seam-allowance':
            return `${formatNumber(value.mm)} mm`;
          case 'gauge':
            return value.rows === null
              ? t('gauge.stitches', { stitches: value.stitches, cm: value.cm })
              : t('gauge.both', { stitches: value.stitches, rows: value.rows, cm: value.cm });
          case 'sizes':
            return `${value.sizes.labels} (${t(`system.${value.sizes.system}`)})`;
        }
      },
    };
  }, [t, locale, formatNumber]);
}
