import * as React from 'react';
import { useIntl } from 'react-intl';

/** Beyond it nobody's rate is known so well. */
const leastChance = 0.001;

export interface Formats {
  count: (value: number) => string;
  /** 0.123 as 12.3 %. */
  percent: (share: number) => string;
  /** A chance of less than 0.1 % as that. */
  chance: (probability: number) => string;
  /** Lines a day: two digits behind the point below ten. */
  rate: (value: number) => string;
  money: (minor: number, currency: string) => string;
  /** A day of the shop's calendar, without any zone. */
  day: (day: string) => string;
  shortDay: (day: string) => string;
}

export function useFormats(): Formats {
  const { formatNumber, formatDate, locale } = useIntl();
  return React.useMemo(() => {
    const dayIn = (day: string, style: { dateStyle: 'medium' } | { day: 'numeric'; month: 'short' }) =>
      formatDate(`${day}T00:00:00Z`, { ...style, timeZone: 'UTC' });
    const percent = (share: number) =>
      formatNumber(share, { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
    return {
      count: (value) => formatNumber(value),
      percent,
      chance: (probability) =>
        probability < leastChance ? `< ${percent(leastChance)}` : percent(probability),
      rate: (value) => formatNumber(value, { maximumFractionDigits: value < 10 ? 2 : 0 }),
      money(minor, currency) {
        const format = { style: 'currency', currency } as const;
        const digits = new Intl.NumberFormat(locale, format).resolvedOptions().maximumFractionDigits ?? 2;
        return formatNumber(minor / 10 ** digits, format);
      },
      day: (day) => dayIn(day, { dateStyle: 'medium' }),
      shortDay: (day) => dayIn(day, { day: 'numeric', month: 'short' }),
    };
  }, [formatNumber, formatDate, locale]);
}
